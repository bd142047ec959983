import type { Sort } from '../query.ts';
import type { Match } from './matches.ts';

/** An article that was found: its shard's place in the order of time, and its place in the shard. */
export interface Found extends Match {
  shard: number;
  document: number;
}

/**
 * Sorts what was found: by relevance that is headline hits before others, then more hits, then
 * newer; or by date.
 */
export function rank(found: Found[], sort: Sort | undefined): Found[] {
  const newer = (a: Found, b: Found) => b.shard - a.shard || b.document - a.document;
  if (sort === 'newest') return found.sort(newer);
  if (sort === 'oldest') return found.sort((a, b) => newer(b, a));
  return found.sort(
    (a, b) => Number(b.inHead) - Number(a.inHead) || b.hits - a.hits || newer(a, b),
  );
}
