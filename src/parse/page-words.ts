/** What a page teaches of its own words. */
export interface PageWords {
  /** All runs of two to four characters inside its printed lines. */
  readonly grams: ReadonlySet<string>;
  /** Two characters that begin and that end a clause. */
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

const CLAUSES = /\p{Script=Han}{2,}/gu;
const MARK = /[\p{P}\s]/u;

/** Learns the words of a page from its printed lines. */
export function learnWords(texts: readonly string[]): PageWords {
  const grams = new Set<string>();
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const text of texts.flatMap((line) => line.split(/\s+/))) {
    for (let length = 2; length <= 4; length++) {
      for (let i = 0; i + length <= text.length; i++) grams.add(text.slice(i, i + length));
    }
    for (const { 0: clause, index } of text.matchAll(CLAUSES)) {
      const end = index + clause.length;
      if (index > 0 && MARK.test(text.charAt(index - 1))) starts.add(clause.slice(0, 2));
      if (end < text.length && MARK.test(text.charAt(end))) ends.add(clause.slice(-2));
    }
  }
  return { grams, starts, ends };
}
