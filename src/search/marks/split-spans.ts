import type { Span } from '../text/find-spans.ts';

/** A stretch of one piece of a line, of the hit that it belongs to. */
export interface Stretch {
  hit: number;
  start: number;
  end: number;
}

/**
 * Says for each piece of a line what of it is in a hit: a hit may begin in one piece, as a text node
 * is, and end in another.
 *
 * @param lengths of the pieces
 * @param hits in the whole line, in their order
 */
export function splitSpans(lengths: readonly number[], hits: readonly Span[]): Stretch[][] {
  let from = 0;
  return lengths.map((length) => {
    const to = from + length;
    const own = hits.flatMap(([start, end], hit) => {
      const stretch = { hit, start: Math.max(start, from) - from, end: Math.min(end, to) - from };
      return stretch.start < stretch.end ? [stretch] : [];
    });
    from = to;
    return own;
  });
}
