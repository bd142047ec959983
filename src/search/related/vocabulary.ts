/** The words of a bin: by the first character, and by how often they were counted, the rests of the words. */
export type WordBin = Record<string, Record<string, string>>;

/** What the words of a text are cut by. */
export interface Vocabulary {
  /**
   * How often a word was counted, roughly: 0 for a word of the language that no article has, nothing for
   * what is no word.
   */
  countOf(word: string): number | undefined;
  /** Words counted in all. */
  counted: number;
  /** Length of the longest word. */
  longest: number;
}

/** Stands between words of a bin. */
const COMMA = ',';

/** The bin in which the words that begin with a character are. */
export function binOf(word: string, bins: number): number {
  // Neighbours in Unicode share a radical, hence a frequency: the multiplier spreads them.
  return (Math.imul(word.codePointAt(0) ?? 0, 2654435761) >>> 8) % bins;
}

/** The size of a word that no article has. */
const NONE = '-';

/**
 * Packs words with their counts, of which the size alone is kept.
 *
 * @param words with nothing for a count where no article has them
 */
export function binOfWords(
  words: Iterable<readonly [word: string, count: number | undefined]>,
): WordBin {
  const bin: WordBin = {};
  for (const [word, count] of words) {
    const [first = ''] = word;
    const sizes = (bin[first] ??= {});
    const size = count === undefined ? NONE : Math.floor(Math.log2(Math.max(1, count)));
    const before = sizes[size];
    const rest = word.slice(first.length);
    sizes[size] = before === undefined ? rest : `${before}${COMMA}${rest}`;
  }
  return bin;
}

/** Makes a vocabulary of the bins that a question needs. */
export function vocabularyOf(bins: readonly WordBin[], counted: number): Vocabulary {
  const counts = new Map<string, number>();
  let longest = 1;
  for (const [first, sizes] of bins.flatMap((bin) => Object.entries(bin))) {
    for (const [size, rests] of Object.entries(sizes)) {
      for (const rest of rests.split(COMMA)) {
        counts.set(first + rest, size === NONE ? 0 : 1.5 * 2 ** Number(size));
        longest = Math.max(longest, first.length + rest.length);
      }
    }
  }
  return { countOf: (word) => counts.get(word), counted, longest };
}
