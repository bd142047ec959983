import { dict } from '@node-rs/jieba/dict.js';

/** Words of Chinese with their frequencies, and what follows from them for single characters. */
export interface Lexicon {
  /** Logarithm of a word's probability, or `undefined` for an unknown word. */
  readonly logProbability: (word: string) => number | undefined;
  /** How surely a seam between two characters is inside or at the edge of words; see `pairScore`. */
  readonly pairScore: (left: string, right: string) => number;
}

/** No word of the dictionary that matters is longer. */
export const LONGEST_WORD = 6;
const LINE = /^(\S+) (\d+)/;

let loaded: Lexicon | undefined;

/** The dictionary of jieba (MIT licence), read when it is first needed. */
export function lexicon(): Lexicon {
  loaded ??= load(new TextDecoder().decode(dict));
  return loaded;
}

function load(text: string): Lexicon {
  const words = new Map<string, number>();
  const all = new Tally();
  const starts = new Tally();
  const ends = new Tally();
  const pairs = new Tally();
  let total = 0;
  for (const line of text.split('\n')) {
    const match = LINE.exec(line);
    if (!match?.[1]) continue;
    const [, word] = match;
    const count = Number(match[2]);
    if (word.length <= LONGEST_WORD) words.set(word, count);
    total += count;
    starts.add(word.charAt(0), count);
    ends.add(word.charAt(word.length - 1), count);
    for (let i = 0; i < word.length; i++) {
      all.add(word.charAt(i), count);
      if (i > 0) pairs.add(word.slice(i - 1, i + 1), count);
    }
  }
  return {
    logProbability: (word) => {
      const count = words.get(word);
      return count === undefined ? undefined : Math.log((count + 1) / total);
    },
    pairScore: (left, right) => {
      const chance = (all.of(right) + SMOOTH) / all.sum;
      const before = all.of(left) + SMOOTH;
      const inside = pairs.of(left + right) / before;
      const edge = ((ends.of(left) + SMOOTH) / before) * ((starts.of(right) + SMOOTH) / starts.sum);
      return Math.log((inside + edge + 1e-9) / chance);
    },
  };
}

/** Added to the count of a character, so that rare ones say little. */
const SMOOTH = 50;

/** Counts by key. */
class Tally {
  sum = 0;
  readonly #counts = new Map<string, number>();

  add(key: string, count: number): void {
    this.sum += count;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}
