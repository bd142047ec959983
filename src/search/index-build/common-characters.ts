import { dict } from '@node-rs/jieba/dict.js';
import { ALPHABET_SIZE } from '../code/alphabet.ts';
import type { Fold } from '../text/fold.ts';

/** Signs that stand in every newspaper and in no dictionary: how many of a thousand characters each is. */
const SIGNS: readonly [string, number][] = [
  ['，', 45],
  ['。、', 18],
  ['“”', 9],
  ['0125', 3],
  ['346789', 1],
  [' —；：%（）《》', 0.7],
  ['‘’·….+！？', 0.3],
  ['abcdefghijklmnopqrstuvwxyz-/', 0.15],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ〔〕【】℃#&', 0.1],
  // What others are folded to.
  [',;:!?()"\'*~@', 0.05],
];

/**
 * The characters that Chinese text uses, the commonest first, by the word counts of jieba's
 * dictionary and the shares of signs. They do not follow from the archive's own text, so that a closed year's index
 * stays valid when another year grows.
 *
 * @param fold how the index folds characters
 */
export function commonCharacters(fold: Fold): string {
  const printed = new Map<string, number>();
  for (const line of Buffer.from(dict).toString('utf8').split('\n')) {
    const [word = '', count = ''] = line.split(' ', 2);
    for (const one of word) printed.set(one, (printed.get(one) ?? 0) + Number(count));
  }
  const counts = new Map<string, number>();
  for (const [character, count] of printed) {
    for (const one of fold(character)) counts.set(one, (counts.get(one) ?? 0) + count);
  }
  const total = counts.values().reduce((sum, count) => sum + count, 0);
  for (const [signs, share] of SIGNS) {
    for (const one of signs) counts.set(one, (share / 1000) * total);
  }
  const known = [...counts].filter(([one, count]) => one.length === 1 && count > 0);
  const sorted = known.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([one]) => one);
  return sorted.slice(0, ALPHABET_SIZE).join('');
}
