import { WordTable } from './word-table.ts';

/** What a page teaches of its own words. */
export interface PageWords {
  /** Whether a stretch of two to four characters of any text stands in a printed line of the page. */
  readonly hasGram: (text: string, from: number, to: number) => boolean;
  /** Whether some clause of the page begins with two characters. */
  readonly begins: (pair: string) => boolean;
  /** Whether some clause ends with them. */
  readonly ends: (pair: string) => boolean;
}

/** Runs of characters learnt are so long. */
const SHORTEST = 2;
const LONGEST = 4;

const CLAUSES = /\p{Script=Han}{2,}/gu;
const MARK = /\p{P}/u;

/** Learns the words of a page from its printed lines. */
export function learnWords(texts: readonly string[]): PageWords {
  const page = texts.join('\n');
  const grams = new WordTable(page, (LONGEST - SHORTEST + 1) * page.length);
  for (const { 0: run, index } of page.matchAll(/\S{2,}/g)) {
    const end = index + run.length;
    for (let from = index; from + SHORTEST <= end; from++) {
      const last = Math.min(end, from + LONGEST);
      for (let to = from + SHORTEST; to <= last; to++) grams.set(from, to, 1);
    }
  }
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { 0: clause, index } of page.matchAll(CLAUSES)) {
    const end = index + clause.length;
    if (MARK.test(page.charAt(index - 1))) starts.add(keyOf(page, index));
    if (MARK.test(page.charAt(end))) ends.add(keyOf(page, end - 2));
  }
  return {
    hasGram: (text, from, to) => grams.count(text, from, to) > 0,
    begins: (pair) => pair.length === 2 && starts.has(keyOf(pair, 0)),
    ends: (pair) => pair.length === 2 && ends.has(keyOf(pair, 0)),
  };
}

/** Two UTF-16 units as one number of 32 bits. */
function keyOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
