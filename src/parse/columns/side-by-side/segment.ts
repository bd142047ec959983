import type { Line } from '../../text/line.ts';
import type { Located } from '../../text/located.ts';
import { quantile } from '../../text/quantile.ts';

/** A piece of one row that stands in one column. */
export interface Segment {
  readonly line: Line;
  readonly text: Located;
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** In squares of the print. */
  readonly width: number;
  /** One space parts it from the piece before: it stands where that ends, and not at its own place. */
  readonly pulled?: boolean;
}

/** Segments one below the other. */
export interface Column {
  readonly segments: readonly Segment[];
}

/** Places by which a piece right behind others may stand left of its column. */
const MOST_PULL = 10;

/** A column with each piece at its place. */
export function settleColumn({ segments }: Column): Column {
  const left = leftOf(segments);
  return { segments: segments.map((segment) => settle(segment, left)) };
}

/** Where pieces begin that stand in one column; what is pulled does not tell, where others do. */
function leftOf(segments: readonly Segment[]): number {
  const free = segments.filter((segment) => segment.pulled !== true);
  const starts = (free.length > 0 ? free : segments).map((segment) => segment.start);
  return quantile(starts, free.length > 0 ? 0.4 : 1);
}

/** A piece at the place of its column, if the one before it in its row has pulled it to the left. */
function settle(segment: Segment, left: number): Segment {
  const off = left - segment.start;
  if (segment.pulled !== true || off <= 0 || off > MOST_PULL) return segment;
  return { ...segment, start: left, end: segment.end + off };
}

/** Places that two pieces have in common; below 0 they stand apart. */
export function sharedOf(a: Segment, b: Segment): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
