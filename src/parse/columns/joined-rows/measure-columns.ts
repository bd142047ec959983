import { at } from '../../text/at.ts';
import { SPREAD } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import type { JoinedRow } from './cell.ts';

/** Columns that stand side by side at most. */
const MOST_COLUMNS = 6;
/** Rows that must be as wide as so many columns. */
const LEAST_WIDE = 2;
/** Where lines of two columns take turns, no more rows than this are cut by a space. */
const FEW_JOINED = 3;

/**
 * Says how many columns some rows are wide, and how wide each is.
 *
 * @param widths widths that columns here have, in squares, the commonest first
 * @returns the widths of the columns from left to right; several where the rows do not tell
 */
export function measureColumns(
  rows: readonly JoinedRow[],
  widths: readonly number[],
): readonly (readonly number[])[] {
  const [usual = 0, other] = widths;
  if (usual === 0) return [];
  const columns = countColumns(rows, (usual + (other ?? usual)) / 2);
  if (columns < 2) return [];
  const told = Array.from({ length: columns }, (_, column) =>
    measureOf(rows, columns, column, widths),
  );
  if (other === undefined || told.every((width) => width !== undefined)) {
    return [told.map((width) => width ?? usual)];
  }
  const ways = [usual, other].flatMap((open) => [told.map((width) => width ?? open)]);
  if (columns > 2 || told.some((width) => width !== undefined)) return ways;
  return [...ways.slice(0, 1), [usual, other], [other, usual]];
}

/** How many columns the rows are wide; lines of two columns may take turns where none is wide. */
function countColumns(rows: readonly JoinedRow[], measure: number): number {
  const wide = rows.map(({ line }) => Math.round(widthOf(line.text.text) / measure));
  for (let columns = MOST_COLUMNS; columns > 1; columns--) {
    if (wide.filter((width) => width >= columns).length >= LEAST_WIDE) return columns;
  }
  return rows.filter((row) => row.atoms.length > 1).length <= FEW_JOINED ? 2 : 1;
}

/** The width that most pieces in one place of full rows have. */
function measureOf(
  rows: readonly JoinedRow[],
  columns: number,
  column: number,
  widths: readonly number[],
): number | undefined {
  const here = rows.flatMap((row) =>
    row.atoms.length === columns ? [at(row.widths, column)] : [],
  );
  let best: number | undefined;
  let most = LEAST_WIDE - 1;
  for (const width of widths) {
    const count = here.filter((own) => Math.abs(own - width) <= SPREAD).length;
    if (count > most) [best, most] = [width, count];
  }
  return best;
}
