import { readByline } from './byline.ts';
import { EMPTY, slice, trim, type Located } from './located.ts';
import type { Line } from './lines.ts';
import { orderBoxes, type Box } from './order-boxes.ts';
import { quantile } from './width.ts';

/** A stretch of one line that stands in one column. */
interface Segment {
  readonly line: Line;
  readonly text: Located;
  /** Place of its first character in the line. */
  readonly start: number;
}

/** Segments one below the other. */
interface Column extends Box {
  readonly segments: Segment[];
}

/** Where a line can be cut: between words of print that stand apart. */
const GAP = /(?<=\S)(?:\s{2,}|\s(?=\S{3,}))(?=\S)/gu;
/** A single space parts two columns only where both sides are at least this long. */
const LEAST_COLUMN = 8;
/** Characters that two segments must share to stand one above the other, drift aside. */
const OVERLAP = 5;
/** How far a line's start may be from its column's and still be in it, in characters. */
const DRIFT = 7;

/**
 * Takes columns apart that stand side by side (`pdftotext -layout`, or two columns that it merged
 * with one space): each line is cut at its gaps, the pieces that stand below each other make a
 * column, and the columns are put in reading order by the gaps between them.
 *
 * @returns lines again, one piece each, with a blank line between two columns
 */
export function splitSideBySide(lines: readonly Line[]): Line[] {
  const columns: Column[] = [];
  let open: Column[] = [];
  for (const [row, line] of lines.entries()) {
    const segments = cutAtGaps(line);
    const going = open.filter((column) => !isAcross(column.segments.at(-1), segments));
    const next: Column[] = [];
    for (const segment of segments) {
      const across = isAcross(
        segment,
        open.map((column) => column.segments.at(-1)),
      );
      const column =
        (across ? undefined : nearest(going, segment, next)) ?? newColumn(columns, row);
      column.segments.push(segment);
      next.push(column);
    }
    open = next;
  }
  const boxes = columns.map((column) => measure(column));
  return orderBoxes(boxes).flatMap((column) => [...column.segments.map(toLine), BLANK]);
}

const BLANK: Line = { number: 0, text: EMPTY, raw: EMPTY, indent: 0, newPage: false };

function cutAtGaps(line: Line): Segment[] {
  const { raw } = line;
  const segments: Segment[] = [];
  const byline = readByline(line.text) !== undefined;
  let start = raw.text.length - raw.text.trimStart().length;
  const push = (end: number): void => {
    const text = trim(slice(raw, start, end));
    if (text.text !== '') segments.push({ line, text, start });
  };
  for (const gap of raw.text.matchAll(GAP)) {
    if (gap.index < start) continue;
    const single = gap[0].length === 1;
    if (single && byline) continue;
    if (single && raw.text.slice(start, gap.index).trim().length < LEAST_COLUMN) continue;
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(raw.text.length);
  return segments;
}

/** Whether a segment stands over two others of the next row or the row before, as a headline does. */
function isAcross(segment: Segment | undefined, others: readonly (Segment | undefined)[]): boolean {
  if (!segment) return false;
  const touched = others.filter(
    (other) => other !== undefined && overlap(segment, other) >= OVERLAP,
  );
  return touched.length > 1;
}

function overlap(a: Segment, b: Segment): number {
  const end = Math.min(a.start + a.text.text.length, b.start + b.text.text.length);
  return end - Math.max(a.start, b.start);
}

/** The open column that a segment goes on, if it starts near enough. */
function nearest(
  open: readonly Column[],
  segment: Segment,
  taken: readonly Column[],
): Column | undefined {
  const free = open.filter((column) => !taken.includes(column));
  const far = (column: Column): number => Math.abs(startOf(column) - segment.start);
  const best = free.reduce<Column | undefined>(
    (a, b) => (a === undefined || far(b) < far(a) ? b : a),
    undefined,
  );
  return best && far(best) <= DRIFT ? best : undefined;
}

function startOf(column: Column): number {
  const starts = column.segments.slice(-5).map((segment) => segment.start);
  return quantile(starts, 0.5);
}

function newColumn(columns: Column[], row: number): Column {
  const column: Column = { segments: [], top: row, bottom: row, left: 0, right: 0 };
  columns.push(column);
  return column;
}

/** The middle start and end of a column's lines: single ones drift with the width of letters. */
function measure(column: Column): Column {
  const { segments, top } = column;
  const left = quantile(
    segments.map((segment) => segment.start),
    0.4,
  );
  const width = quantile(
    segments.map((segment) => segment.text.text.length),
    0.6,
  );
  return { segments, top, bottom: top + segments.length - 1, left, right: left + width };
}

function toLine({ line, text, start }: Segment, i: number, all: readonly Segment[]): Line {
  const left = Math.min(...all.slice(Math.max(0, i - 2), i + 3).map((segment) => segment.start));
  return { number: line.number, text, raw: text, indent: start - left, newPage: false };
}
