import { lexicon } from '../parse/words/lexicon.ts';
import type { LineWord } from './cut-line.ts';

/** A word of an article, and how much it says of what the article is about. */
export type KeyWord = [word: string, weight: number];

/** Lines of an article, cut, those of its headlines told apart. */
export interface CutLines {
  head: readonly (readonly LineWord[])[];
  body: readonly (readonly LineWord[])[];
}

/** Words that are kept of an article. */
const MOST = 40;
/** Classes that say what a text is about, in jieba's letters: nouns, names, set phrases, unknown words. */
const TELLING = /^(n|vn|nz|j|l|i|x|eng)/;
const WORD = /^(?:\p{Script=Han}{2,8}|[A-Za-z][A-Za-z\d.+-]{2,14})$/u;
/** A number with three digits or more, and what it counts: 637亿元. */
const COUNT = /(?<![\d.])\d{3,}(?:\.\d+)?(?:[万亿])?\p{Script=Han}/gu;
const YEAR = /^(?:19|20)\d\d年/u;
/** What the paper itself puts in quotes is a name: “四大百日攻坚”. */
const QUOTED = /“([\p{Script=Han}A-Za-z\d]{3,10})”/gu;
/** Logarithmic probabilities between which a word of the language goes from common to rare. */
const COMMON = -8.5;
const RARE = -15;
/** A headline says what an article is about. */
const IN_HEAD = 1.6;
/** So common a word of the language is left out. */
const LEAST = 0.2;

/**
 * The words that an article can be known by, the weightiest first: weight is rarity in the language
 * (jieba's counts; names, quoted terms and unknown words are rarest) by times used, and more in headlines.
 *
 * @param text the article's lines as they stand
 * @param names people and organisations in it
 */
export function keyWords(
  { head, body }: CutLines,
  text: { head: string; body: string },
  names: readonly string[],
): KeyWord[] {
  const counts = new Map<string, number>();
  const add = (word: string, by: number) => counts.set(word, (counts.get(word) ?? 0) + by);
  for (const line of [...head, ...body]) {
    for (const { text: word, tag } of line) if (TELLING.test(tag) && WORD.test(word)) add(word, 1);
  }
  const special = new Set<string>(names);
  const whole = `${text.head}\n${text.body}`;
  for (const [, term = ''] of whole.matchAll(QUOTED)) special.add(term);
  for (const [count] of whole.matchAll(COUNT)) if (!YEAR.test(count)) special.add(count);
  for (const word of special) if (!counts.has(word)) add(word, timesIn(whole, word));
  // 小个 says nothing beside “小个专” when it stands nowhere else.
  for (const word of [...counts.keys()]) {
    const isPart = [...special].some(
      (term) =>
        term !== word && term.includes(word) && timesIn(whole, word) === timesIn(whole, term),
    );
    if (isPart) counts.delete(word);
  }
  const weighed = Array.from(counts, ([word, times]): KeyWord => {
    const rarity = special.has(word) ? 1 : rarityOf(word);
    const place = text.head.includes(word) ? IN_HEAD : 1;
    return [word, rarity < LEAST ? 0 : round((1 + Math.log(times)) * rarity * place)];
  });
  return weighed
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST);
}

/** From 0, a word of every page, to 1, one that the dictionary hardly has. */
function rarityOf(word: string): number {
  const log = lexicon().logProbability(word);
  if (log === undefined) return 1;
  return Math.min(1, Math.max(0, (COMMON - log) / (COMMON - RARE)));
}

function timesIn(text: string, word: string): number {
  return Math.max(1, text.split(word).length - 1);
}

function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}
