import { lastAtMost } from '../../text/line-index.ts';
import type { Box } from './order-boxes.ts';

/**
 * Makes a list of boxes by their rows: asks for those that begin in some rows, or stand in them. A page
 * may hold thousands, of which few stand near one another.
 */
export function boxesByRow<T extends Box>(boxes: readonly T[]) {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  const tops = sorted.map(({ top }) => top);
  const tallest = sorted.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0);
  const beginningIn = (from: number, to: number): readonly T[] =>
    sorted.slice(countUpTo(tops, from - 1), countUpTo(tops, to));
  return {
    beginningIn,
    standingIn: (from: number, to: number): readonly T[] =>
      beginningIn(from - tallest, to).filter(({ bottom }) => bottom >= from),
  };
}

function countUpTo(tops: readonly number[], row: number): number {
  const [first = Infinity] = tops;
  return first > row ? 0 : lastAtMost(tops, row) + 1;
}
