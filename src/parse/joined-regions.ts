import { readByline } from './byline.ts';
import type { JoinedRow } from './row-cells.ts';
import { widthOf } from './width.ts';

/** Rows that the columns of one article share. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** Width of a column in squares. */
  readonly measure: number;
}

/** Fewer rows with a seam in them are a byline, a credit, a headline of two halves. */
const LEAST_ROWS = 3;
/** Narrowest column, in squares. */
const NARROWEST = 7;
const WIDEST = 40;
/** Squares that lines of one column differ by: squeezed punctuation, digits. */
const NEAR = 1.2;
/** Longer stretches are read piece by piece. */
const LONGEST = 160;

/** Rows from the first on that tell the measure. */
const SAMPLE = 12;
/** Rows above the first joined one and below the last that may belong to the columns. */
const ABOVE = 6;
const BELOW = 12;

/** Whether a row may hold lines of several columns: two pieces of it are wide enough. */
function isJoined({ widths }: JoinedRow): boolean {
  return widths.filter((width) => width >= NARROWEST).length > 1;
}

/** Regions from top to bottom; they do not overlap. */
export function findRegions(rows: readonly JoinedRow[]): Region[] {
  const regions: Region[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row || !isJoined(row)) continue;
    const region = growRegion(rows, at, regions.at(-1)?.to ?? 0);
    if (!region) continue;
    regions.push(region);
    at = Math.max(at, region.to - 1);
  }
  return regions;
}

/** The region around the first joined row, as far as lines of its measure reach. */
function growRegion(rows: readonly JoinedRow[], first: number, above: number): Region | undefined {
  const measure = measureOf(rows.slice(first, first + SAMPLE));
  if (measure === undefined) return undefined;
  let to = first;
  let joined = 0;
  let lastJoined = first;
  for (; to < rows.length && to - first < LONGEST; to++) {
    const row = rows[to];
    if (!row) break;
    if (row.atoms.length === 0) {
      // White space ends a region unless joined rows of the same measure go on below it.
      if (!goesOn(rows, to, measure)) break;
      continue;
    }
    if (!fits(row, measure)) break;
    if (isJoined(row)) {
      joined++;
      lastJoined = to;
    }
  }
  if (joined < LEAST_ROWS) return undefined;
  let from = first;
  while (from > above && first - from < ABOVE && isLineOf(rows[from - 1], measure)) from--;
  const end = Math.min(to, lastJoined + BELOW);
  return { from, to: end, measure };
}

function goesOn(rows: readonly JoinedRow[], blank: number, measure: number): boolean {
  for (let i = blank + 1; i < Math.min(rows.length, blank + 5); i++) {
    const row = rows[i];
    if (!row || (row.atoms.length === 0 && i === blank + 1)) return false;
    if (row.atoms.length > 0 && !fits(row, measure)) return false;
    if (isJoined(row) && row.widths.some((width) => Math.abs(width - measure) <= NEAR)) return true;
  }
  return false;
}

function fits(row: JoinedRow, measure: number): boolean {
  return row.widths.every((width) => width <= measure + 2) && !readByline(row.line.text);
}

/** Whether a row may hold lines of columns. */
function isLineOf(row: JoinedRow | undefined, measure: number): boolean {
  if (!row || row.atoms.length === 0 || readByline(row.line.text)) return false;
  return row.atoms.length > 1 ? fits(row, measure) : widthOf(row.line.text.text) <= measure + NEAR;
}

/** The width that most pieces of the rows have, if several have one. */
function measureOf(rows: readonly JoinedRow[]): number | undefined {
  const widths = rows
    .filter(isJoined)
    .flatMap((row) => row.widths)
    .filter((width) => width >= NARROWEST && width <= WIDEST);
  const count = (width: number): number =>
    widths.filter((other) => Math.abs(other - width) <= NEAR).length;
  let best: number | undefined;
  for (const width of widths) if (best === undefined || count(width) > count(best)) best = width;
  return best !== undefined && count(best) >= LEAST_ROWS ? best : undefined;
}
