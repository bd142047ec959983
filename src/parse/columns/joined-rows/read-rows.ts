import { SLIGHT } from '../../text/points.ts';
import { makeCell, type Cell, type JoinedRow } from './cell.ts';
import { measureColumns } from './measure-columns.ts';
import { readAsColumns, type ColumnsReading } from './read-as-columns.ts';
import type { Words } from './worth-of-cell.ts';

/** What the columns must be worth more than the rows read straight, for each row. */
const MARGIN = SLIGHT;

/**
 * Gives each piece of some rows to one of the columns, as many as the rows are wide.
 *
 * @param widths widths that columns here have, in squares, the commonest first
 * @returns `undefined` where the rows read straight on as well
 */
export function readRows(
  rows: readonly JoinedRow[],
  widths: readonly number[],
  words: Words,
): ColumnsReading | undefined {
  const filled = rows.filter((row) => row.atoms.length > 0);
  const [best] = measureColumns(filled, widths)
    .flatMap((measures) => readAsColumns(rows, measures, words) ?? [])
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const straight = rows.flatMap((row) => row.atoms.map((_, i) => makeCell(row, i, i + 1)));
  const gained = flowOf(best.cells, words) - flowOf(straight, words);
  return gained >= MARGIN * filled.length ? best : undefined;
}

/** How well the words go on from each printed line to the next. */
function flowOf(cells: readonly Cell[], words: Words): number {
  return cells.reduce((sum, cell, i) => sum + words(cells[i - 1], cell), 0);
}
