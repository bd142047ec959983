import type { Asked } from './watch-requests.ts';

/**
 * The requests that came one after the other: the longest chain in which each was asked
 * for when the one before it was known, the page itself its first link. Where every answer takes
 * some latency at least, so many latencies have passed, whatever the page did meanwhile; so it is
 * told from slow networks alone.
 *
 * @param requests of one page, in any order
 * @param until what was known later is no part of the chain
 */
export function chainOf<T extends Pick<Asked, 'start' | 'known' | 'isKept'>>(
  requests: readonly T[],
  until: number,
): T[] {
  const asked = requests.filter(({ known, isKept }) => !isKept && known <= until);
  // The chain that is known first leaves most room for another link.
  const ends = asked.toSorted((a, b) => a.known - b.known);
  const chain: T[] = [];
  for (const one of ends) if (one.start >= (chain.at(-1)?.known ?? -Infinity)) chain.push(one);
  return chain;
}
