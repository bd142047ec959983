import { dict } from '@node-rs/jieba/dict.js';
import { PairTable, WordTable } from './word-table.ts';

/** Words of Chinese with their frequencies, and what follows from them for single characters. */
export interface Lexicon {
  /** Logarithm of a word's probability, or `undefined` for an unknown word. */
  readonly logProbability: (word: string) => number | undefined;
  /** The same for the word that stands from `from` to `to` in a text. */
  readonly logAt: (text: string, from: number, to: number) => number | undefined;
  /** Length of the longest word known by `logAt` that begins with two characters; 0 for none. */
  readonly longest: (first: number, second: number) => number;
  /** Probability that a word begins with the first of two characters that stand together. */
  readonly begins: (first: string, second: string) => number;
  /** Probability that a word ends with the second of two characters that stand together. */
  readonly ends: (first: string, second: string) => number;
  /** How much likelier two characters are to follow each other inside words than by chance. */
  readonly inside: (left: string, right: string) => number;
}

/** No word of the dictionary that matters is longer. */
const LONGEST_WORD = 6;

let loaded: Lexicon | undefined;

/** The dictionary of jieba (MIT licence), read when it is first needed. */
export function lexicon(): Lexicon {
  loaded ??= load(new TextDecoder().decode(dict));
  return loaded;
}

/** What is counted in the dictionary. */
interface Counted {
  readonly words: WordTable;
  readonly pairs: PairTable;
  /** How often each character begins a word, ends one, and is one. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly singles: Float64Array;
  /** How often each character has another of its word after it, and before it. */
  readonly goesOn: Float64Array;
  readonly cameBefore: Float64Array;
  /** Words, and places between two characters of one word, all told. */
  readonly total: number;
  readonly joints: number;
}

function countWords(text: string): Counted {
  const words = new WordTable(text, Math.ceil(text.length / SHORTEST_LINE));
  // A line holds a pair or two.
  const pairs = new PairTable(Math.ceil(text.length / SHORTEST_LINE));
  const [starts, ends, singles] = [counts(), counts(), counts()];
  const [goesOn, cameBefore] = [counts(), counts()];
  let total = 0;
  let joints = 0;
  for (let at = 0; at < text.length; at++) {
    // A line is `word frequency tag`.
    const start = at;
    while (at < text.length && text.charCodeAt(at) !== SPACE) at++;
    const end = at;
    let count = 0;
    for (at++; isDigit(text.charCodeAt(at)); at++) count = count * 10 + text.charCodeAt(at) - ZERO;
    while (at < text.length && text.charCodeAt(at) !== LINE_FEED) at++;
    if (end === start || count === 0) continue;
    const long = end - start > 1 && end - start <= LONGEST_WORD;
    if (long) words.set(start, end, count);
    const last = text.charCodeAt(end - 1);
    total += count;
    add(starts, text.charCodeAt(start), count);
    add(ends, last, count);
    if (end - start === 1) add(singles, last, count);
    for (let i = start + 1; i < end; i++) {
      const [left, right] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
      joints += count;
      add(goesOn, left, count);
      add(cameBefore, right, count);
      pairs.add(left, right, count, i === start + 1, i === end - 1);
      if (long && i === start + 1) pairs.begin(left, right, end - start);
    }
  }
  return { words, pairs, starts, ends, singles, goesOn, cameBefore, total, joints };
}

function load(text: string): Lexicon {
  const { words, pairs, starts, ends, singles, goesOn, cameBefore, total, joints } =
    countWords(text);
  const of = (list: Float64Array, unit: number): number => list[unit] ?? 0;
  /** How often two characters stand together with a word's end between them, by chance. */
  const apart = (a: number, b: number): number =>
    ((of(ends, a) + SMOOTH) * (of(starts, b) + SMOOTH)) / total;
  const logAt: Lexicon['logAt'] = (within, from, to) => {
    // Half of all questions are for single characters.
    const one = to === from + 1;
    const count = one ? of(singles, within.charCodeAt(from)) : words.count(within, from, to);
    return count === 0 ? undefined : Math.log((count + 1) / total);
  };
  return {
    logProbability: (word) => logAt(word, 0, word.length),
    logAt,
    longest: (first, second) => pairs.longest(pairs.slotOf(first, second)),
    begins: (first, second) => {
      const [a, b] = [first.charCodeAt(0), second.charCodeAt(0)];
      const alone = (of(singles, a) + ALONE * SMOOTH) / (of(ends, a) + SMOOTH);
      const pair = pairs.slotOf(a, b);
      const parted = apart(a, b) + RARE;
      return (pairs.firsts(pair) + parted * alone) / (pairs.all(pair) + parted);
    },
    ends: (first, second) => {
      const [a, b] = [first.charCodeAt(0), second.charCodeAt(0)];
      const alone = (of(singles, b) + ALONE * SMOOTH) / (of(starts, b) + SMOOTH);
      const pair = pairs.slotOf(a, b);
      const parted = apart(a, b) + RARE;
      return (pairs.lasts(pair) + parted * alone) / (pairs.all(pair) + parted);
    },
    inside: (left, right) => {
      const [a, b] = [left.charCodeAt(0), right.charCodeAt(0)];
      const before = (of(goesOn, a) + SMOOTH) / joints;
      const after = (of(cameBefore, b) + SMOOTH) / joints;
      return pairs.all(pairs.slotOf(a, b)) / joints / (before * after);
    },
  };
}

/** Characters that a line of the dictionary has at least: `A 3 n` and its end. */
const SHORTEST_LINE = 6;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const ZERO = 0x30;

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit < ZERO + 10;
}

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
