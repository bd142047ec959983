import type { Asked } from './watch-requests.ts';

/**
 * How many requests, at most, came one after the other: the longest chain in which each was asked
 * for when the one before it was known, the page itself counted as one. Where every answer takes
 * some latency at least, so many latencies have passed, whatever the page did meanwhile; so it is
 * told from slow networks alone.
 *
 * @param requests of one page, in any order
 * @param until what was known later is no part of the chain
 */
export function depthOf(
  requests: readonly Pick<Asked, 'start' | 'known' | 'isKept'>[],
  until: number,
): number {
  const asked = requests.filter(({ known, isKept }) => !isKept && known <= until);
  // The chain that is known first leaves most room for another link.
  const ends = asked.toSorted((a, b) => a.known - b.known);
  let [depth, free] = [0, -Infinity];
  for (const { start, known } of ends) {
    if (start < free) continue;
    depth++;
    free = known;
  }
  return depth;
}
