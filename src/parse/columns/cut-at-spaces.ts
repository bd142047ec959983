import type { Span } from '../text/span.ts';

/**
 * What stands between two spaces; `比 例 连 续 四 年`, which justifying has drawn out, is one piece, and
 * so is `增 长 45.3% 和`.
 */
const PIECE =
  /(?<!\S)(?:[^\sA-Za-z\d]|[^\s\p{L}\d]{2})(?: (?:[\w.%]+ )?(?:[^\sA-Za-z\d]|[^\s\p{L}\d]{2})(?!\S)){3,}|\S+/gu;

/** The pieces of a row that spaces set apart, by their places in it. */
export function cutAtSpaces(row: string): Span[] {
  return Array.from(row.matchAll(PIECE), ({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
}
