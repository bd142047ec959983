import { at } from '../../text/at.ts';
import { FEW } from '../../text/bounds.ts';
import { cuttings, type Cell, type JoinedRow } from './cell.ts';
import { emptyCells, leftOut, POINTS, worthOfCell, type Words } from './worth-of-cell.ts';

/** Readings kept from row to row. */
const BEAM = FEW;
/** A reading of the rows so far. */
interface State {
  readonly score: number;
  /** The last cell of each column. */
  readonly last: readonly (Cell | undefined)[];
  /** Columns filled in the printed row that is open, as a bit set. */
  readonly filled: number;
  /** Printed rows since each column's last cell. */
  readonly idle: readonly number[];
  readonly path: Path | undefined;
}

/** The best reading of some rows. */
export interface ColumnsReading {
  /** The sum of what speaks for it. */
  readonly score: number;
  /** The row behind its last one. */
  readonly end: number;
  /** Printed lines in reading order. */
  readonly cells: readonly Cell[];
}

interface Path {
  readonly before: Path | undefined;
  readonly cell: Cell;
  readonly column: number;
}

/**
 * Reads rows as so many columns: in a row columns go from left to right; what tells them is the width
 * of the pieces and how well each goes on in the one above it. This is a beam search and no best path,
 * as what a piece is worth depends on the last line of every column.
 *
 * @param measures width of each column in squares
 */
export function readAsColumns(
  rows: readonly JoinedRow[],
  measures: readonly number[],
  words: Words,
): ColumnsReading | undefined {
  const columns = measures.length;
  const measure = Math.max(...measures);
  let beam: State[] = [
    {
      score: 0,
      last: new Array<undefined>(columns).fill(undefined),
      filled: 0,
      idle: new Array<number>(columns).fill(0),
      path: undefined,
    },
  ];
  const lastJoined = rows.findLastIndex((row) => row.atoms.length > 1);
  let best: ColumnsReading | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.atoms.length === 0) continue;
    const next: State[] = [];
    const ways = cuttings(row, measure, columns);
    for (const state of beam) {
      for (const cells of ways) {
        place(state, cells, 0, state.filled, measures, words, (grown) => next.push(grown));
      }
    }
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
    if (index < lastJoined) continue;
    for (const state of beam) {
      const score = finish(state, columns, words) + leftOut(rows.slice(index + 1), measure);
      if (!best || score > best.score) {
        best = { score, end: index + 1, cells: inOrder(state, columns) };
      }
    }
  }
  return best;
}

/** Gives the cells from `first` on to columns, in the open printed row or in a new one. */
function place(
  state: State,
  cells: readonly Cell[],
  first: number,
  filled: number,
  measures: readonly number[],
  words: Words,
  done: (state: State) => void,
  lowest = filled === 0 ? 0 : 32 - Math.clz32(filled),
): void {
  const cell = cells[first];
  if (!cell) {
    done({ ...state, filled });
    return;
  }
  const columns = state.last.length;
  const options: { column: number; fresh: boolean }[] = [];
  for (let column = lowest; column <= columns - (cells.length - first); column++) {
    // The pieces of one row go from left to right.
    if ((filled & (1 << column)) === 0) options.push({ column, fresh: false });
  }
  if (first === 0 && filled !== 0) {
    for (let column = 0; column <= columns - cells.length; column++) {
      options.push({ column, fresh: true });
    }
  }
  for (const { column, fresh } of options) {
    const last = [...state.last];
    let score = state.score + worthOfCell(cell, last[column], at(measures, column), words);
    if (fresh) score += emptyCells(state.last, state.idle, filled);
    const idle = fresh
      ? state.idle.map((rows, i) => (filled & (1 << i) ? 0 : rows + 1))
      : state.idle;
    last[column] = cell;
    const grown: State = {
      ...state,
      score,
      last,
      filled,
      idle,
      path: { before: state.path, cell, column },
    };
    place(
      grown,
      cells,
      first + 1,
      (fresh ? 0 : filled) | (1 << column),
      measures,
      words,
      done,
      column + 1,
    );
  }
}

/** The score with the seams from the foot of each column to the top of the next. */
function finish(state: State, columns: number, words: Words): number {
  const tops = new Array<Cell | undefined>(columns).fill(undefined);
  for (let step = state.path; step; step = step.before) tops[step.column] = step.cell;
  let sum = state.score;
  for (let column = 1; column < columns; column++) {
    if (!tops[column]) return -Infinity;
    sum += words(state.last[column - 1], tops[column]);
  }
  const foot = state.last[columns - 1];
  return sum + (foot?.ends ? POINTS.ended : 0);
}

function inOrder(state: State, columns: number): Cell[] {
  const stacks: Cell[][] = Array.from({ length: columns }, () => []);
  for (let step = state.path; step; step = step.before) stacks[step.column]?.push(step.cell);
  return stacks.flatMap((stack) => stack.reverse());
}
