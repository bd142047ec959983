import type { ArticleMeta } from '../load/meta.ts';
import type { WordIndex } from './word-index.ts';

/** A word that two articles have. */
export interface Shared {
  word: string;
  /** How much it says that they go together: rarity in the window times its lesser weight in the two. */
  worth: number;
  /** Articles of the window that have it. */
  articles: number;
}

/** What an article has in common with another one. */
export interface Match {
  article: ArticleMeta;
  /** The most telling first; none is a part of another. */
  shared: Shared[];
  worth: number;
}

/** A word that more than this share of the articles has says nothing, and of few articles this many. */
const COMMON = { share: 0.03, few: 6 };

/** The articles of an index that have rare words in common with an article, in any order. */
export function matchesOf(article: ArticleMeta, { articles, places }: WordIndex): Match[] {
  const most = Math.max(COMMON.few, articles.length * COMMON.share);
  const found = new Map<number, Shared[]>();
  for (const [word, weight] of article.words) {
    const own = places.get(word) ?? [];
    if (own.length > most) continue;
    const rarity = Math.log((articles.length + 1) / own.length);
    for (const [other, otherWeight] of own) {
      if (articles[other]?.id === article.id) continue;
      const shared = { word, worth: rarity * Math.min(weight, otherWeight), articles: own.length };
      const known = found.get(other);
      if (known) known.push(shared);
      else found.set(other, [shared]);
    }
  }
  return Array.from(found, ([place, all]): Match[] => {
    const other = articles[place];
    if (!other || all.length < 2) return [];
    const shared = withoutParts(all).sort((a, b) => b.worth - a.worth);
    return [{ article: other, shared, worth: shared.reduce((sum, { worth }) => sum + worth, 0) }];
  }).flat();
}

/** 跨境 says nothing beside 跨境电商. */
function withoutParts(shared: readonly Shared[]): Shared[] {
  return shared.filter(
    ({ word }) => !shared.some((other) => other.word !== word && other.word.includes(word)),
  );
}
