import { MANY } from './bounds.ts';

/** A stretch of a text, and in how many characters it differs from what was looked for. */
export interface MostLike {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/** Longer words are looked for by their beginning. */
const MOST = 2 * MANY;
/** What differs in more of its characters than this is not like it. */
const MOST_DIFFERENCE = 2 / 3;

/**
 * Finds the stretch of a text that differs least from given words (Sellers' algorithm: edit
 * distance with a free beginning and end).
 *
 * @returns nothing when no stretch is like them
 */
export function findMostLike(text: string, words: string): MostLike | undefined {
  const wanted = words.slice(0, MOST);
  const size = wanted.length;
  // What the first i characters cost at best when they end here, and where that stretch begins.
  let costs = Int32Array.from({ length: size + 1 }, (_, i) => i);
  let starts = new Int32Array(size + 1);
  let nextCosts = new Int32Array(size + 1);
  let nextStarts = new Int32Array(size + 1);
  let best: MostLike = { from: 0, to: 0, distance: size };
  for (let j = 1; j <= text.length; j++) {
    nextStarts[0] = j;
    for (let i = 1; i <= size; i++) {
      const swap = (costs[i - 1] ?? 0) + (text[j - 1] === wanted[i - 1] ? 0 : 1);
      const more = (costs[i] ?? 0) + 1;
      const less = (nextCosts[i - 1] ?? 0) + 1;
      nextCosts[i] = Math.min(swap, more, less);
      const before = swap <= more && swap <= less ? starts[i - 1] : undefined;
      nextStarts[i] = before ?? (more <= less ? starts[i] : nextStarts[i - 1]) ?? j;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
    const found = { from: starts[size] ?? 0, to: j, distance: costs[size] ?? size };
    if (isBetter(found, best, size)) best = found;
  }
  return best.distance <= size * MOST_DIFFERENCE && best.to > best.from ? best : undefined;
}

/** Of two that differ equally, the one whose length is nearer to what was looked for. */
function isBetter(one: MostLike, other: MostLike, size: number): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  return Math.abs(one.to - one.from - size) < Math.abs(other.to - other.from - size);
}
