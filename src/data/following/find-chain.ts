import type { ArticleMeta } from '../load/meta.ts';
import type { Match } from './shared-words.ts';

/** Two reports of one matter are at most so many days apart. */
const DAYS = 183;
/** A word is rare that at most so many articles have, or one in so many of a large window. */
const RARE = { few: 3, oneIn: 500 };
/** Rare words that reports of one matter share, at least; one of them stands in the headlines of both. */
const LEAST = 3;
const DAY = 86_400_000;

/**
 * The reports of the matter that an article is about, in other issues, oldest first. An article is one
 * of them when it has three rare words, names or numbers in common with this one, of which one stands
 * in a headline of both, and came out within half a year. Each is held against this article itself,
 * never against a link of a chain, so that no chain drifts off.
 *
 * @param size articles of the window
 */
export function findChain(
  article: ArticleMeta,
  matches: readonly Match[],
  size: number,
): ArticleMeta[] {
  const most = Math.max(RARE.few, size / RARE.oneIn);
  return matches
    .filter(({ article: other, shared }) => {
      if (other.day === article.day || daysBetween(other, article) > DAYS) return false;
      const rare = shared.filter(({ articles }) => articles <= most);
      const [own, theirs] = [headOf(article), headOf(other)];
      return (
        rare.length >= LEAST && rare.some(({ word }) => own.includes(word) && theirs.includes(word))
      );
    })
    .map(({ article: other }) => other)
    .sort((a, b) => a.day.localeCompare(b.day) || a.page - b.page || a.order - b.order);
}

function headOf({ kicker, title, subtitle }: ArticleMeta): string {
  return [kicker, title, subtitle].join('\n');
}

function daysBetween(a: ArticleMeta, b: ArticleMeta): number {
  return Math.abs(Date.parse(a.day) - Date.parse(b.day)) / DAY;
}
