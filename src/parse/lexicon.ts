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

let loaded: Lexicon | undefined;

/** The dictionary of jieba (MIT licence), read when it is first needed. */
export function lexicon(): Lexicon {
  loaded ??= load(new TextDecoder().decode(dict));
  return loaded;
}

function load(text: string): Lexicon {
  const words = new Map<string, number>();
  const all = new Float64Array(UNITS);
  const starts = new Float64Array(UNITS);
  const ends = new Float64Array(UNITS);
  const pairs = new Map<number, number>();
  let total = 0;
  let letters = 0;
  for (let at = 0; at < text.length;) {
    // A line is `word frequency tag`.
    const lineEnd = text.indexOf('\n', at);
    const wordEnd = text.indexOf(' ', at);
    const word = text.slice(at, wordEnd);
    const count = Number.parseInt(text.slice(wordEnd + 1, wordEnd + 10), 10);
    at = lineEnd < 0 ? text.length : lineEnd + 1;
    if (wordEnd < 0 || !(count > 0)) continue;
    if (word.length <= LONGEST_WORD) words.set(word, count);
    total += count;
    letters += count * word.length;
    add(starts, word.charCodeAt(0), count);
    add(ends, word.charCodeAt(word.length - 1), count);
    for (let i = 0; i < word.length; i++) {
      add(all, word.charCodeAt(i), count);
      if (i === 0) continue;
      const pair = pairKey(word.charCodeAt(i - 1), word.charCodeAt(i));
      pairs.set(pair, (pairs.get(pair) ?? 0) + count);
    }
  }
  return {
    logProbability: (word) => {
      const count = words.get(word);
      return count === undefined ? undefined : Math.log((count + 1) / total);
    },
    pairScore: (left, right) => {
      const [a, b] = [left.charCodeAt(0), right.charCodeAt(0)];
      const chance = ((all[b] ?? 0) + SMOOTH) / letters;
      const before = (all[a] ?? 0) + SMOOTH;
      const inside = (pairs.get(pairKey(a, b)) ?? 0) / before;
      const edge = (((ends[a] ?? 0) + SMOOTH) / before) * (((starts[b] ?? 0) + SMOOTH) / total);
      return Math.log((inside + edge + 1e-9) / chance);
    },
  };
}

/** UTF-16 units there are. */
const UNITS = 65536;
/** Added to the count of a character, so that rare ones say little. */
const SMOOTH = 50;

function add(counts: Float64Array, unit: number, count: number): void {
  counts[unit] = (counts[unit] ?? 0) + count;
}

function pairKey(left: number, right: number): number {
  return left * UNITS + right;
}
