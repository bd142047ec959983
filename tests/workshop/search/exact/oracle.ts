import { readAsk } from '../../../../src/search/ask.ts';
import type { Filter, Sort } from '../../../../src/search/query.ts';
import { addressOf, dayOf } from '../../../support/archive.ts';
import type { Printed } from '../../../support/read-printed.ts';
import { foldForSearch, searchableLines } from '../../../support/searchable.ts';

/** An article as a plain search sees it. */
export interface Known {
  address: string;
  day: string;
  /** For each filter that offers values, those of the article. */
  values: Record<'year' | 'section' | 'column' | 'author' | 'kind' | 'page', string[]>;
  lines: { printed: string; folded: string; letters: string; inHead: boolean }[];
  /** All lines in one piece, to see quickly that something is in none of them. */
  whole: Record<Compared, string>;
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
  const lines = searchableLines(article).map((printed) => ({
    printed,
    folded: foldForSearch(printed),
    letters: lettersIn(foldForSearch(printed)),
    inHead: head.has(printed),
  }));
  const join = (compared: Compared) => lines.map((line) => line[compared]).join('\n');
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
    lines,
    whole: { folded: join('folded'), letters: join('letters') },
  };
}

/** What is compared: whole lines, or their letters. */
export type Compared = 'folded' | 'letters';

/**
 * Answers a question by looking through every article.
 *
 * @param articles oldest first
 * @returns nothing where words without letters are asked for by their letters
 */
export function askPlainly(
  articles: readonly Known[],
  question: Question,
  compared: Compared = 'folded',
): Expected[] {
  const { all, none } = wantedOf(question.words, compared);
  const found = articles.flatMap((article, at) => {
    if (!passes(article, question.filters)) return [];
    let [hits, inHead] = [0, false];
    const hitsOf = (word: string) => article.lines.map((line) => count(line[compared], word));
    const has = (word: string) => article.whole[compared].includes(word);
    if (none.some(has)) return [];
    for (const forms of all) {
      if (!forms.some(has)) return [];
      let sum = 0;
      for (const own of forms.map(hitsOf)) {
        sum += own.reduce((total, more) => total + more, 0);
        inHead ||= article.lines.some((line, row) => line.inHead && (own[row] ?? 0) > 0);
      }
      if (sum === 0) return [];
      hits += sum;
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

function wantedOf(words: string, compared: Compared) {
  const ask = readAsk(words, foldForSearch);
  if (compared === 'folded') return ask;
  const letters = (phrases: readonly string[]) => phrases.map(lettersIn).filter(Boolean);
  return { all: ask.all.map(letters), none: letters(ask.none) };
}

/** A text without punctuation, signs and white space. */
function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function count(line: string, word: string): number {
  let sum = 0;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) sum++;
  return sum;
}
