import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { Dice } from '../../forge/dice.ts';
import type { Known } from '../exact/oracle.ts';
import { readLexicon } from '../../made-archive/lexicon.ts';
import type { KnownQuestion } from './questions.ts';

/** Ways to ask for three words, as readers do. */
const TEMPLATES: readonly ((words: readonly string[]) => string)[] = [
  ([a, b, c]) => `${a}${b}有哪些${c}`,
  ([a, b, c]) => `${a}和${b}的${c}怎么样了`,
  ([a, b, c]) => `请问${a}的${b}为什么${c}`,
  ([a, b, c]) => `关于${a}、${b}有什么${c}`,
  ([a, b, c]) => `什么时候${a}${b}${c}`,
  ([a, b, c]) => `${a} ${b} ${c}`,
];
/** Share of the articles up to which a word says what an article is about. */
const TELLING = 0.03;
/** Articles that may have all three words; any of them is as good as the drawn one. */
const BEST = 3;

/**
 * Draws articles of a made archive and asks for each by three words of it, of which one stands in its
 * headline where any there tells articles apart.
 */
export function drawQuestions(
  articles: readonly Known[],
  count: number,
  seed: number,
): KnownQuestion[] {
  const dice = new Dice(seed);
  const texts = articles.map(({ lines }) => lines.map(({ folded }) => folded).join('\n'));
  const topical = new Set(readLexicon().topical.map(({ text }) => text));
  const jieba = Jieba.withDict(dict);
  const wordsOf = (lines: Known['lines']) =>
    [...new Set(lines.flatMap(({ folded }) => jieba.cut(folded, true)))].filter((word) =>
      topical.has(word),
    );
  const withWord = (word: string) =>
    new Set(texts.flatMap((text, at) => (text.includes(word) ? [at] : [])));
  const tells = (found: ReadonlySet<number>) =>
    found.size <= Math.max(BEST, TELLING * articles.length);
  const questions: KnownQuestion[] = [];
  while (questions.length < count) {
    const { lines } = dice.pick(articles);
    const ofHead = dice.shuffle(wordsOf(lines.filter(({ inHead }) => inHead)));
    const ofBody = dice.shuffle(wordsOf(lines.filter(({ inHead }) => !inHead)));
    const chosen: { word: string; found: Set<number> }[] = [];
    for (const [words, most] of [
      [ofHead, 1],
      [ofBody, 3],
    ] as const) {
      for (const word of words) {
        if (chosen.length >= most || chosen.some((one) => one.word === word)) continue;
        const found = withWord(word);
        if (tells(found)) chosen.push({ word, found });
      }
    }
    if (chosen.length < 3) continue;
    const best = chosen.map(({ found }) => found).reduce((some, found) => some.intersection(found));
    if (best.size > BEST) continue;
    const words = dice.pick(TEMPLATES)(dice.shuffle(chosen.map(({ word }) => word)));
    questions.push({ words, best: [...best].map((at) => articles[at]?.address ?? '') });
  }
  return questions;
}
