import type { Jieba } from '@node-rs/jieba';
import { isHan } from './cut-words.ts';

/** Marks of words that say something, in jieba's letters: nouns, verbs, adjectives, names, set phrases. */
const OF_CONTENT = /^(n|v|a|b|i|j|l|s|x|zg)/;
/** Characters of a word of a pair, and of the pair. */
const LENGTHS = { word: 2, pair: 8 };
/** How much oftener two words must stand together than if it were by chance. */
const OFTENER = 8;
/** Pairs that are counted at once; when there are more, those that were met once are forgotten. */
const MOST_AT_ONCE = 1_500_000;
/** Pairs that are told, the most frequent. */
const MOST = 30_000;

/** Counts which words stand together, as 跨境 + 电商 do. */
export interface PairCounter {
  /** Takes in an article's text, folded. */
  add(text: string): void;
  /** The pairs that belong together, with the articles that they stand in. */
  pairs(): Map<string, number>;
}

interface Pair {
  /** Characters of its first word. */
  seam: number;
  times: number;
  articles: number;
}

/**
 * Makes a counter of pairs of neighbours. Those count that are met much oftener than words as
 * frequent as they would meet by chance (pointwise mutual information; Church and Hanks: Word
 * Association Norms, 1990).
 */
export function createPairCounter(jieba: Jieba): PairCounter {
  const words = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  let total = 0;

  function add(text: string): void {
    const own = new Set<Pair>();
    let before: string | undefined;
    for (const { word, tag } of jieba.tag(text, true)) {
      const counts = word.length >= LENGTHS.word && isHan(word);
      if (counts) {
        total++;
        words.set(word, (words.get(word) ?? 0) + 1);
      }
      const now = counts && OF_CONTENT.test(tag) ? word : undefined;
      if (now && before && before.length + now.length <= LENGTHS.pair) {
        const pair = know(before, now);
        pair.times++;
        own.add(pair);
      }
      before = now;
    }
    for (const pair of own) pair.articles++;
    if (pairs.size > MOST_AT_ONCE) {
      for (const [text, { times }] of pairs) if (times === 1) pairs.delete(text);
    }
  }

  function know(one: string, other: string): Pair {
    const known = pairs.get(one + other);
    if (known) return known;
    const pair = { seam: one.length, times: 0, articles: 0 };
    pairs.set(one + other, pair);
    return pair;
  }

  function isTogether([text, { seam, times }]: [string, Pair]): boolean {
    const [one, other] = [words.get(text.slice(0, seam)), words.get(text.slice(seam))];
    return times >= (OFTENER * (one ?? 0) * (other ?? 0)) / total;
  }

  return {
    add,
    pairs: () => {
      const together = [...pairs].filter(isTogether);
      together.sort(([a, x], [b, y]) => y.articles - x.articles || (a < b ? -1 : 1));
      return new Map(together.slice(0, MOST).map(([text, { articles }]) => [text, articles]));
    },
  };
}
