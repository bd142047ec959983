import { dict } from '@node-rs/jieba/dict.js';

/** Words of Chinese with their frequencies, and what follows from them for single characters. */
export interface Lexicon {
  /** Logarithm of a word's probability, or `undefined` for an unknown word. */
  readonly logProbability: (word: string) => number | undefined;
  /** Whether some word begins with two characters. */
  readonly opens: (first: number, second: number) => boolean;
  /** Probability that a word begins with the first of two characters that stand together. */
  readonly begins: (first: string, second: string) => number;
  /** Probability that a word ends with the second of two characters that stand together. */
  readonly ends: (first: string, second: string) => number;
  /** How much likelier two characters are to follow each other inside words than by chance. */
  readonly inside: (left: string, right: string) => number;
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
  const [starts, ends, singles] = [counts(), counts(), counts()];
  const [goesOn, cameBefore] = [counts(), counts()];
  // Numbers side by side, as a quarter of a million small objects load far slower.
  const pairs = new Map<number, number>();
  const held: number[] = [];
  let total = 0;
  let joints = 0;
  for (let at = 0; at < text.length;) {
    // A line is `word frequency tag`.
    const lineEnd = text.indexOf('\n', at);
    const wordEnd = text.indexOf(' ', at);
    const word = text.slice(at, wordEnd);
    const count = Number.parseInt(text.slice(wordEnd + 1, wordEnd + 10), 10);
    at = lineEnd < 0 ? text.length : lineEnd + 1;
    if (wordEnd < 0 || !(count > 0)) continue;
    if (word.length <= LONGEST_WORD) words.set(word, count);
    const last = word.length - 1;
    total += count;
    add(starts, word.charCodeAt(0), count);
    add(ends, word.charCodeAt(last), count);
    if (last === 0) add(singles, word.charCodeAt(0), count);
    for (let i = 1; i <= last; i++) {
      const [left, right] = [word.charCodeAt(i - 1), word.charCodeAt(i)];
      joints += count;
      add(goesOn, left, count);
      add(cameBefore, right, count);
      const key = left * UNITS + right;
      let pair = pairs.get(key);
      if (pair === undefined) {
        pair = held.length;
        pairs.set(key, pair);
        held.push(0, 0, 0);
      }
      held[pair] = (held[pair] ?? 0) + count;
      if (i === 1) held[pair + 1] = (held[pair + 1] ?? 0) + count;
      if (i === last) held[pair + 2] = (held[pair + 2] ?? 0) + count;
    }
  }
  const of = (list: Float64Array, unit: number): number => list[unit] ?? 0;
  /** How often two characters stand together with a word's end between them, by chance. */
  const apart = (a: number, b: number): number =>
    ((of(ends, a) + SMOOTH) * (of(starts, b) + SMOOTH)) / total;
  const pairOf = (a: number, b: number): Pair => {
    const at = pairs.get(a * UNITS + b);
    if (at === undefined) return NO_PAIR;
    return { inside: held[at] ?? 0, first: held[at + 1] ?? 0, last: held[at + 2] ?? 0 };
  };
  return {
    logProbability: (word) => {
      const count = words.get(word);
      return count === undefined ? undefined : Math.log((count + 1) / total);
    },
    opens: (first, second) => {
      const at = pairs.get(first * UNITS + second);
      return at !== undefined && (held[at + 1] ?? 0) > 0;
    },
    begins: (first, second) => {
      const [a, b] = [first.charCodeAt(0), second.charCodeAt(0)];
      const alone = (of(singles, a) + ALONE * SMOOTH) / (of(ends, a) + SMOOTH);
      const pair = pairOf(a, b);
      const parted = apart(a, b) + RARE;
      return (pair.first + parted * alone) / (pair.inside + parted);
    },
    ends: (first, second) => {
      const [a, b] = [first.charCodeAt(0), second.charCodeAt(0)];
      const alone = (of(singles, b) + ALONE * SMOOTH) / (of(starts, b) + SMOOTH);
      const pair = pairOf(a, b);
      const parted = apart(a, b) + RARE;
      return (pair.last + parted * alone) / (pair.inside + parted);
    },
    inside: (left, right) => {
      const [a, b] = [left.charCodeAt(0), right.charCodeAt(0)];
      const before = (of(goesOn, a) + SMOOTH) / joints;
      const after = (of(cameBefore, b) + SMOOTH) / joints;
      return pairOf(a, b).inside / joints / (before * after);
    },
  };
}

/** How often two characters stand together inside words, at their beginning and at their end. */
interface Pair {
  readonly inside: number;
  readonly first: number;
  readonly last: number;
}

const NO_PAIR: Pair = { inside: 0, first: 0, last: 0 };
/** UTF-16 units there are. */
const UNITS = 65536;
/** Added to the count of a character, so that rare ones say little. */
const SMOOTH = 50;
/** The share of characters that are words of their own, where nothing is known of one. */
const ALONE = 0.4;
/** Added to the count of a pair of characters that no word holds. */
const RARE = 2;

function counts(): Float64Array {
  return new Float64Array(UNITS);
}

function add(list: Float64Array, unit: number, count: number): void {
  list[unit] = (list[unit] ?? 0) + count;
}
