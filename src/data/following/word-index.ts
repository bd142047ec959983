import type { ArticleMeta } from '../load/meta.ts';

/** The words of some articles, and which of them have each. */
export interface WordIndex {
  articles: readonly ArticleMeta[];
  /** For each word that two articles or more have, those articles by their places, and its weight in each. */
  places: ReadonlyMap<string, readonly Posting[]>;
}

/** An article that has a word, by its place in the index, and the word's weight there. */
export type Posting = readonly [article: number, weight: number];

/** Gathers the words of some articles. */
export function indexWords(articles: readonly ArticleMeta[]): WordIndex {
  const places = new Map<string, Posting[]>();
  articles.forEach(({ words }, article) => {
    for (const [word, weight] of words) {
      const known = places.get(word);
      if (known) known.push([article, weight]);
      else places.set(word, [[article, weight]]);
    }
  });
  for (const [word, own] of places) if (own.length < 2) places.delete(word);
  return { articles, places };
}
