import { at } from '../../text/at.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { Line } from '../../text/line.ts';
import type { Located } from '../../text/located.ts';
import { FAIR, HEAVY } from '../../text/points.ts';
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
  readonly segments: Segment[];
}

/** What white space above a piece takes away, for each row; the words may outweigh it. */
const WHITE = {
  blank: -HEAVY,
  /** Others stand in the row. */
  row: -FAIR,
} as const;
/** A column is looked for below so many rows in which only others stand and so many blank ones. */
const PATIENCE = {
  ended: { rows: 1, blanks: 0 },
  /** Its last line is full and in mid-sentence. */
  open: { rows: 5, blanks: 2 },
} as const;
/** Pieces of a column that tell its left edge. */
const RECENT = 7;
/** Places by which a piece right behind others may stand left of its column. */
const MOST_PULL = 10;
/** Pieces that tell a column's width. */
const LEAST_PIECES = 4;

/** An open column and what its pieces so far say of it. */
export interface OpenColumn {
  readonly column: Column;
  /** Where its pieces begin and end, in places of the row. */
  readonly left: number;
  readonly right: number;
  /** Its width in squares; infinite as long as it is unknown. */
  readonly measure: number;
  readonly last: Segment;
  /** Rows from one piece to the next. */
  readonly step: number;
}

/** Says what a column is like after its last piece. */
export function describeColumn(column: Column, last: Segment): OpenColumn {
  const recent = column.segments.slice(-RECENT);
  const left = leftOf(recent);
  const steps = recent.slice(1).map((segment, i) => segment.row - at(recent, i).row);
  return {
    column,
    left,
    right: Math.max(...recent.map((segment) => segment.end)),
    measure:
      recent.length < LEAST_PIECES ? Infinity : Math.max(...recent.map((segment) => segment.width)),
    last,
    step: steps.length === 0 ? 1 : quantile(steps, 0.5),
  };
}

/** Where pieces begin that stand in one column; what is pulled does not tell, where others do. */
function leftOf(segments: readonly Segment[]): number {
  const free = segments.filter((segment) => !segment.pulled);
  const starts = (free.length > 0 ? free : segments).map((segment) => segment.start);
  return quantile(starts, free.length > 0 ? 0.4 : 1);
}

/** A piece at the place of its column, if the one before it in its row has pulled it to the left. */
export function settle(segment: Segment, left: number): Segment {
  const off = left - segment.start;
  if (!segment.pulled || off <= 0 || off > MOST_PULL) return segment;
  return { ...segment, start: left, end: segment.end + off };
}

/** A column with each piece at its place. */
export function settleColumn({ segments }: Column): Column {
  const left = leftOf(segments);
  return { segments: segments.map((segment) => settle(segment, left)) };
}

/** Whether a column can go on in a row, or white space has ended it. */
export function isNear(
  { last, measure, step }: OpenColumn,
  row: number,
  blanks: readonly number[],
): boolean {
  const { rows, blanks: most } = isUnfinished(last, measure) ? PATIENCE.open : PATIENCE.ended;
  const blank = countBlanks(last.row, blanks, most + 1);
  return blank <= most && row - last.row - blank <= step + rows;
}

/** Whether a column's last piece is a full line in mid-sentence. */
export function isUnfinished(last: Segment, measure: number): boolean {
  return last.width >= measure - 2 && !endsSentence(last.text.text);
}

function countBlanks(from: number, blanks: readonly number[], most: number): number {
  let count = 0;
  while (count < most && (blanks.at(-1 - count) ?? -1) > from) count++;
  return count;
}

/** What the rows between a column's last piece and the next one take away. */
export function whiteSpace(
  { last, step }: OpenColumn,
  row: number,
  blanks: readonly number[],
): number {
  const blank = countBlanks(last.row, blanks, PATIENCE.open.blanks);
  const more = Math.max(0, row - last.row - blank - step);
  return WHITE.blank * blank + WHITE.row * more;
}
