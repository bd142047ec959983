import { joinContent, type Meta } from '../content.ts';
import { LANGUAGE } from '../language.ts';
import { cutLine, type Knife } from './cut-text.ts';
import { isHan } from '../../index-build/cut-words.ts';
import type { SearchDocument } from '../../../schema/search-document.ts';

/** What Pagefind is given of an article. */
export interface RelatedRecord {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Makes an article's record for Pagefind.
 *
 * @returns the record, and the article's Chinese words: those of its text with their counts, and 0
 *   for those that stand in it as parts of others
 */
export function cutDocument(
  { day, record, facts }: SearchDocument,
  knife: Knife,
): { record: RelatedRecord; words: Map<string, number> } {
  const words = new Map<string, number>();
  const names = new Map<string, number>();
  const beside = new Set<string>();
  const cut = (lines: readonly string[]) =>
    lines.map((line) => {
      const own = cutLine(line, knife);
      for (const word of own.words) words.set(word, (words.get(word) ?? 0) + 1);
      for (const name of own.names) names.set(name, (names.get(name) ?? 0) + 1);
      for (const word of own.beside) beside.add(word);
      return own.content;
    });
  const { url, title, date, page, section, column } = record;
  const lines = { body: cut(record.body), head: cut(record.head), side: cut(record.side) };
  const columnLine = cut(column === undefined ? [] : [column]);
  const extra = [...new Set([...names.keys(), ...beside])].filter((word) => !words.has(word));
  for (const word of extra) if (isHan(word)) words.set(word, names.get(word) ?? 0);
  const meta: Meta = {
    ...{ title: cutLine(title, knife).content, date, page: String(page) },
    ...(section !== undefined && { section }),
    ...(column !== undefined && { column }),
  };
  const content = joinContent(lines, [...columnLine, ...extra]);
  return {
    record: {
      ...{ url, content, language: LANGUAGE },
      meta: { ...meta, day, authors: (facts?.author ?? []).join('、') },
      filters: filtersOf(day, facts),
    },
    words,
  };
}

/** Beside an article's facts its year, month and day, by which ranges of days are asked for. */
function filtersOf(day: string, facts: SearchDocument['facts']): Record<string, string[]> {
  const filters = { ...facts, year: [day.slice(0, 4)], month: [day.slice(0, 7)], day: [day] };
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
}
