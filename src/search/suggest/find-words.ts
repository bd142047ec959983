import { fitWord } from './fit-word.ts';
import { bySound, costOf, findPaths, often, type Path } from './lattice.ts';
import type { Lexicon } from './lexicon.ts';
import { fitPinyin } from './match-pinyin.ts';
import { readPinyin } from './read-pinyin.ts';
import { isHanUnit, isLetter, readTyped, wordPlaces, type Typed } from './read-typed.ts';
import type { Word } from './word-table.ts';

/** What may have been meant. */
export interface Candidate {
  text: string;
  /** Articles of a word; nothing where they are to be counted. */
  articles: number | undefined;
  /** True where it is one word, or a pair that is known. */
  isOne: boolean;
  /** How unlikely it is. */
  cost: number;
  /** True where it sounds like what was typed. */
  isBySound: boolean;
}

/** What was typed, with the words that may stand in it. */
export interface Reading {
  typed: Typed;
  words: readonly Word[];
  /** Longer words that agree with it at its end. */
  endings: readonly Word[];
  /** False where only the beginning of what was typed is looked at. */
  isWhole: boolean;
}

/** Characters and letters of what is looked at: of a sentence, its beginning. */
const MOST = { characters: 16, units: 48 };
/** Characters of what may stand for a word that begins with another one. */
const LONGEST_WORD = 6;
/** What words cost of which the letters are a beginning, or the initials. */
const COST = { begun: 2.5, initials: 3 };
/** So few letters may be initials even where they are a syllable: `pa` is 平安. */
const FEW_LETTERS = 3;

/**
 * Reads the words that may stand in what was typed: all their files are asked for at once.
 *
 * @param phrase folded
 */
export async function readWords(phrase: string, lexicon: Lexicon): Promise<Reading> {
  const all = readTyped(phrase, lexicon.sounds);
  const typed = cut(all);
  const places = wordPlaces(typed).filter((at) => isLetter(typed.units[at]) || isSound(typed, at));
  const nears = places.flatMap((at) => typed.readings[at]?.map(({ near }) => near) ?? []);
  const isWord = typed.units.every(isHanUnit) && typed.units.length <= LONGEST_WORD;
  const last = isWord ? (typed.readings.at(-1)?.map(({ near }) => near) ?? []) : [];
  const [words, endings, others] = await Promise.all([
    lexicon.words('first', nears),
    lexicon.words('last', last),
    mayBeInitials(typed, nears.length > 0) ? lexicon.begun(typed.units[0] ?? '') : [],
  ]);
  const isWhole = typed.units.length === all.units.length;
  return { typed, words: [...new Set([...words, ...others])], endings, isWhole };
}

/**
 * Finds what may have been meant by all that was typed: words of the archive that it spells in
 * pinyin or by their initials, that sound or look like it, or rows of such words.
 *
 * @returns the likeliest first
 */
export function findWords(phrase: string, reading: Reading): Candidate[] {
  const { typed, words, endings, isWhole } = reading;
  if (!isWhole) return [];
  const candidates = [
    ...findPaths(typed, bySound(words)).flatMap(candidateOf),
    ...endings.flatMap((word) => atTheEnd(word, typed)),
    ...words.flatMap((word) => begunBy(phrase, word)),
  ].sort((a, b) => a.cost - b.cost);
  const known = new Set([typed.units.join('')]);
  return candidates.filter(({ text }) => !known.has(text) && known.add(text));
}

function candidateOf({ text, cost, word, pieces, likeness }: Path): Candidate[] {
  if (!word) return [];
  const isBySound = likeness !== 'one-off';
  if (pieces === 1) return [single(word, cost, isBySound)];
  return [{ text, articles: undefined, isOne: false, cost, isBySound }];
}

/** Where the first character is wrong, the last tells. */
function atTheEnd(word: Word, typed: Typed): Candidate[] {
  const fit = fitWord(typed, 0, word).find(({ to }) => to === typed.units.length);
  return fit ? [single(word, costOf(word, fit), false)] : [];
}

/** Words of which the letters are the beginning, or the beginnings of all syllables. */
function begunBy(phrase: string, word: Word): Candidate[] {
  const stretches = readPinyin(phrase);
  const fit = stretches && fitPinyin(stretches, word.syllables);
  // What is spelled in whole is found as a path.
  return fit && fit !== 'whole' ? [single(word, often(word, COST[fit]), true)] : [];
}

function single({ text, articles, isPair }: Word, cost: number, isBySound: boolean): Candidate {
  return { text, articles: isPair ? undefined : articles, isOne: true, cost, isBySound };
}

function mayBeInitials({ units }: Typed, isSpelled: boolean): boolean {
  return units.every(isLetter) && (!isSpelled || units.length <= FEW_LETTERS);
}

function isSound({ units }: Typed, at: number): boolean {
  return isHanUnit(units[at]) || /^\d$/.test(units[at] ?? '');
}

function cut({ units, readings }: Typed): Typed {
  let [to, characters] = [0, 0];
  while (to < Math.min(units.length, MOST.units) && characters < MOST.characters) {
    if (isHanUnit(units[to])) characters++;
    to++;
  }
  return { units: units.slice(0, to), readings: readings.slice(0, to) };
}
