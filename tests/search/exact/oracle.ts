import type { Filter, Sort } from '../../../src/search/query.ts';
import { addressOf, dayOf } from '../../support/archive.ts';
import type { Printed } from '../../support/read-printed.ts';
import { foldForSearch, searchableLines } from '../../support/searchable.ts';

/** An article as a plain search sees it. */
export interface Known {
  address: string;
  day: string;
  /** For each filter that offers values, those of the article. */
  values: Record<'year' | 'section' | 'column' | 'author' | 'kind' | 'page', string[]>;
  lines: { printed: string; folded: string; inHead: boolean }[];
}

/** A question as the plain search takes it. */
export interface Question {
  words: string;
  filters: Partial<Record<Filter, string>>;
  sort?: Sort;
}

/** An article that answers a question. */
export interface Expected {
  article: Known;
  hits: number;
  inHead: boolean;
}

/** Gathers what a plain search needs of an article. */
export function know(article: Printed): Known {
  const { column, kicker, title, subtitle, section, kind, page, authors } = article.front;
  const head = new Set([kicker, title, subtitle].filter((line) => line !== undefined));
  const day = dayOf(article);
  return {
    address: addressOf(article),
    day,
    values: {
      year: [day.slice(0, 4)],
      section: [section],
      column: column === undefined ? [] : [column],
      author: [...new Set(authors.map(({ name }) => name))],
      kind: [kind],
      page: [String(page)],
    },
    lines: searchableLines(article).map((printed) => ({
      printed,
      folded: foldForSearch(printed),
      inHead: head.has(printed),
    })),
  };
}

/** Answers a question by looking through every article. @param articles oldest first */
export function askPlainly(articles: readonly Known[], question: Question): Expected[] {
  const words = new Set(foldForSearch(question.words).split(/\s+/).filter(Boolean));
  const found = articles.flatMap((article, at) => {
    if (!passes(article, question.filters)) return [];
    let [hits, inHead] = [0, false];
    for (const word of words) {
      const own = article.lines.map((line) =>
        line.folded.includes(word) ? count(line.folded, word) : 0,
      );
      const sum = own.reduce((total, more) => total + more, 0);
      if (sum === 0) return [];
      hits += sum;
      inHead ||= article.lines.some((line, row) => line.inHead && (own[row] ?? 0) > 0);
    }
    return [{ at, article, hits, inHead }];
  });
  if (question.sort === 'oldest') return found;
  if (question.sort === 'newest') return found.reverse();
  return found.sort(
    (a, b) => Number(b.inHead) - Number(a.inHead) || b.hits - a.hits || b.at - a.at,
  );
}

/** True when an article has what the filters want. */
export function passes({ day, values }: Known, filters: Question['filters']): boolean {
  const { from = '', to = '9999', ...others } = filters;
  return (
    from <= day &&
    day <= to &&
    Object.entries(others).every(([name, value]) =>
      values[name as keyof Known['values']].includes(value),
    )
  );
}

function count(line: string, word: string): number {
  let sum = 0;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) sum++;
  return sum;
}
