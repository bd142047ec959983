import { readByline } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { FEW, MASSES } from '../../text/bounds.ts';
import { commonWidths } from '../../text/common-widths.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { STRONG, WEAK } from '../../text/points.ts';
import { NARROWEST, PLAY } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { JoinedRow } from './cell.ts';

/** Rows that some columns share. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** Widths that columns here have, in squares, the commonest first. */
  readonly measures: readonly number[];
}

/** Fewer rows with a seam in them are a byline, a credit, a headline of two halves. */
const LEAST_ROWS = 3;
/** Widest column, in squares. */
const WIDEST = 40;
/** Columns that differ by less are of one width. */
const OTHER = 4;
/** There are at least so many pieces of the rarer width for each of the commoner one. */
const OTHER_SHARE = 0.5;
/** Longer stretches are read piece by piece. */
const LONGEST = MASSES;

/** Rows from the first on that tell the measure. */
const SAMPLE = FEW;
/** Rows above the first joined one that may belong to the columns, and below white space in them. */
const NEAR = 6;

/** Lines that take turns: what the words must speak for it, in sum and in every row. */
const TURNS = STRONG;
const EACH_TURN = WEAK;

/** Whether a row may hold lines of several columns: two pieces of it are wide enough. */
function isJoined({ widths }: JoinedRow): boolean {
  return widths.filter((width) => width >= NARROWEST).length > 1;
}

/** Regions from top to bottom; they do not overlap. */
export function findRegions(rows: readonly JoinedRow[], seam: SeamScore): Region[] {
  const regions: Region[] = [];
  const turns = turnsFrom(rows, seam);
  for (let first = 0; first < rows.length; first++) {
    if (!isJoined(at(rows, first)) && !turns.has(first)) continue;
    const region = growRegion(rows, first, regions.at(-1)?.to ?? 0, turns);
    if (!region) continue;
    regions.push(region);
    first = Math.max(first, region.to - 1);
  }
  return regions;
}

/**
 * Rows in which lines of two columns take turns: where their baselines differ, each stands in a row of
 * its own, and goes on in the next but one.
 */
function turnsFrom(rows: readonly JoinedRow[], seam: SeamScore): ReadonlySet<number> {
  const found = new Set<number>();
  let sum = 0;
  let from = 0;
  for (const i of rows.keys()) {
    const gain = turnGain(rows, i, seam);
    if (gain === undefined) continue;
    if (sum <= 0) [sum, from] = [0, i];
    sum += gain - EACH_TURN;
    if (sum >= TURNS) for (let row = from; row <= i; row++) found.add(row);
    if (sum >= TURNS) sum = TURNS;
  }
  return found;
}

/** How much better a row goes on in the next but one than in the next. */
function turnGain(rows: readonly JoinedRow[], at: number, seam: SeamScore): number | undefined {
  const [row, next, after] = [at, at + 1, at + 2].map((i) => rows[i]?.line.text.text);
  if (row === undefined || next === undefined || after === undefined) return undefined;
  if (row === '') return -1;
  if (endsSentence(row) || widthOf(row) < NARROWEST || next === '' || after === '') return 0;
  if (isJoined(rows[at] as JoinedRow)) return undefined;
  return seam(row, after) - seam(row, next);
}

/** The region around the first joined row, as far as lines of its measure reach. */
function growRegion(
  rows: readonly JoinedRow[],
  first: number,
  above: number,
  turns: ReadonlySet<number>,
): Region | undefined {
  const measures = measuresOf(rows.slice(first, first + SAMPLE), turns.has(first));
  if (measures.length === 0) return undefined;
  const widest = Math.max(...measures);
  let to = first;
  for (; to < rows.length && to - first < LONGEST; to++) {
    // White space ends a region unless joined rows of the same measure go on below it.
    const row = at(rows, to);
    if (row.atoms.length === 0 ? !goesOn(rows, to, measures, turns) : !fits(row, widest)) break;
  }
  const joined = rows.slice(first, to).filter((row, i) => isJoined(row) || turns.has(first + i));
  if (joined.length < LEAST_ROWS) return undefined;
  let from = first;
  while (from > above && first - from < NEAR && isLineOf(rows[from - 1], widest)) from--;
  return { from, to, measures };
}

function goesOn(
  rows: readonly JoinedRow[],
  blank: number,
  measures: readonly number[],
  turns: ReadonlySet<number>,
): boolean {
  for (let i = blank + 1; i < Math.min(rows.length, blank + NEAR); i++) {
    const row = rows[i];
    if (!row || (row.atoms.length === 0 && i === blank + 1)) return false;
    if (row.atoms.length > 1 && !fits(row, Math.max(...measures))) return false;
    const hasMeasure = row.widths.some((width) =>
      measures.some((measure) => Math.abs(width - measure) <= PLAY),
    );
    if ((isJoined(row) || turns.has(i)) && hasMeasure) return true;
  }
  return false;
}

function fits(row: JoinedRow, measure: number): boolean {
  return row.widths.every((width) => width <= measure + 2) && !readByline(row.line.text);
}

/** Whether a row may hold lines of columns. */
function isLineOf(row: JoinedRow | undefined, measure: number): boolean {
  if (!row || row.atoms.length === 0 || readByline(row.line.text)) return false;
  return row.atoms.length > 1 ? fits(row, measure) : widthOf(row.line.text.text) <= measure + PLAY;
}

/** The widths that most pieces of the rows have, the commonest first; one or two. */
function measuresOf(rows: readonly JoinedRow[], turning: boolean): number[] {
  const widths = rows
    .filter((row) => turning || isJoined(row))
    .flatMap((row) => row.widths)
    .filter((width) => width >= NARROWEST && width <= WIDEST);
  const [usual, ...others] = commonWidths(widths.sort((a, b) => a - b));
  if (!usual) return [];
  const other = others.find(
    ({ width, weight }) =>
      Math.abs(width - usual.width) > OTHER && weight >= OTHER_SHARE * usual.weight,
  );
  return other ? [usual.width, other.width] : [usual.width];
}
