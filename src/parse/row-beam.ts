import type { JoinedRow } from './joined-rows.ts';
import type { Line } from './lines.ts';
import { slice, type Located } from './located.ts';
import { findJumpTo } from './phrase.ts';
import type { SeamScore } from './seam.ts';
import { endsSentence } from './sentence.ts';
import { widthOf } from './width.ts';

/** One printed line. */
export interface Cell {
  readonly line: Line;
  readonly text: Located;
  readonly width: number;
  /** Ends with a sentence or a jump line. */
  readonly ends: boolean;
}

/** What came of a region. */
export interface ReadRows {
  /** The sum of what speaks for it. */
  readonly score: number;
  /** Rows at its top that belong to no column. */
  readonly skipped: number;
  /** The row behind its last one. */
  readonly end: number;
  /** Printed lines in reading order. */
  readonly cells: readonly Cell[];
  /** Lines between them that stand in no column, such as furniture. */
  readonly strays: readonly Line[];
}

/** Columns that an article has at most. */
const MOST_COLUMNS = 6;
/** Rows that must be as wide as so many columns. */
const LEAST_WIDE = 2;
/** Readings kept from row to row. */
const BEAM = 12;
const POINTS = {
  full: 0.6,
  indented: 0.6,
  endsShort: 0.4,
  short: -0.9,
  tooWide: -1.5,
  /** A cell of a row stays empty though its column goes on. */
  missing: -2,
  missingAtEnd: -0.4,
  /** A space inside a printed line. */
  joined: -0.5,
  mostSeam: 2.5,
  /** The last column ends with a sentence, as articles do. */
  ended: 1,
  /** A line of text is left out at the region's top or foot. */
  leftOut: -0.8,
  /** A line between the rows stands in no column. */
  stray: -1.8,
  /** What the columns must be worth more than the rows read straight, for each row. */
  margin: 0.5,
} as const;
const FULL = 1.1;
const INDENT = 3.2;
/** Rows at a region's top that may belong to what stands above it. */
const MOST_SKIPPED = 6;

/** A reading of the rows so far. */
interface State {
  readonly score: number;
  /** The last cell of each column. */
  readonly last: readonly (Cell | undefined)[];
  /** Columns filled in the printed row that is open, as a bit set. */
  readonly filled: number;
  readonly path: Path | undefined;
  readonly strays: readonly Line[];
}

interface Path {
  readonly before: Path | undefined;
  readonly cell: Cell;
  readonly column: number;
}

/**
 * Gives each piece of some rows to one of the columns: in a row columns go from left to right; what
 * tells them is the width of the pieces and how well each goes on in the one above it (beam search).
 *
 * @param measure width of a column in squares
 * @returns `undefined` where the rows read straight on as well
 */
export function readRows(
  rows: readonly JoinedRow[],
  measure: number,
  seam: SeamScore,
): ReadRows | undefined {
  const filled = rows.filter((row) => row.atoms.length > 0);
  const words = cached(seam);
  const columns = countColumns(filled, measure);
  const best = columns < 2 ? undefined : readAs(columns, rows, measure, words);
  if (!best) return undefined;
  const straight = straightScore(filled, words);
  const gained = best.read.cells.reduce(
    (sum, cell, i) => sum + (i === 0 ? 0 : words(best.read.cells[i - 1], cell)),
    0,
  );
  return gained - straight >= POINTS.margin * filled.length ? best.read : undefined;
}

/**
 * Reads rows as `readRows` does; where white space parts them, each part may hold columns of its own,
 * or the columns may run on through it: what the words speak for is taken.
 */
export function readParts(
  rows: readonly JoinedRow[],
  measure: number,
  seam: SeamScore,
): readonly (ReadRows & { readonly from: number })[] {
  const whole = readRows(rows, measure, seam);
  const starts = rows.flatMap((row, i) => (row.atoms.length === 0 ? [i + 1] : []));
  if (!whole || starts.length === 0) return whole ? [{ ...whole, from: 0 }] : [];
  const words = cached(seam);
  const parts: (ReadRows & { from: number })[] = [];
  let score = 0;
  for (const [i, from] of [0, ...starts].entries()) {
    const part = readRows(rows.slice(from, starts[i] ? starts[i] - 1 : rows.length), measure, seam);
    if (!part) return [{ ...whole, from: 0 }];
    const before = parts.at(-1)?.cells.at(-1);
    score += part.score + words(before, part.cells[0]);
    parts.push({ ...part, from });
  }
  return score > whole.score ? parts : [{ ...whole, from: 0 }];
}

/** How many columns the rows are wide. */
function countColumns(rows: readonly JoinedRow[], measure: number): number {
  const wide = rows.map(({ line }) => Math.round(widthOf(line.text.text) / measure));
  for (let columns = MOST_COLUMNS; columns > 1; columns--) {
    if (wide.filter((width) => width >= columns).length >= LEAST_WIDE) return columns;
  }
  return 1;
}

type Words = (left: Cell | undefined, right: Cell | undefined) => number;

/** The seam score of two cells, limited, reckoned once. */
function cached(seam: SeamScore): Words {
  const known = new Map<string, number>();
  return (left, right) => {
    if (!left || !right) return 0;
    const [a, b] = [left.text.text.slice(-6), right.text.text.slice(0, 6)];
    const key = `${a}|${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const score = 1.6 * Math.max(-POINTS.mostSeam, Math.min(POINTS.mostSeam, seam(a, b)));
    known.set(key, score);
    return score;
  };
}

/** What the rows are worth read as they stand. */
function straightScore(rows: readonly JoinedRow[], words: Words): number {
  const cells = rows.flatMap((row) => row.atoms.map((_, i) => makeCell(row, i, i + 1)));
  return cells.reduce((sum, cell, i) => sum + (i === 0 ? 0 : words(cells[i - 1], cell)), 0);
}

function readAs(
  columns: number,
  rows: readonly JoinedRow[],
  measure: number,
  words: Words,
): { read: ReadRows; score: number } | undefined {
  const start: State = {
    score: 0,
    last: new Array<undefined>(columns).fill(undefined),
    filled: 0,
    path: undefined,
    strays: [],
  };
  let beam: State[] = [];
  let best: { read: ReadRows; score: number } | undefined;
  const full = (1 << columns) - 1;
  let joinedLeft = rows.filter((row) => row.atoms.length > 1).length;
  const skips = new Map<State, number>();
  for (const [index, row] of rows.entries()) {
    const before = joinedLeft;
    if (row.atoms.length > 1) joinedLeft--;
    if (row.atoms.length === 0) continue;
    const isFirst = before === rows.filter((other) => other.atoms.length > 1).length;
    if (index <= MOST_SKIPPED && isFirst) {
      const fresh = { ...start, score: leftOut(rows.slice(0, index), measure) };
      skips.set(fresh, index);
      beam.push(fresh);
    }
    const next: State[] = [];
    for (const state of beam) {
      if (row.atoms.length < 3 && !isWide(row, measure) && state.path) {
        const strayed = {
          ...state,
          score: state.score + POINTS.stray,
          strays: [...state.strays, row.line],
        };
        skips.set(strayed, skips.get(state) ?? 0);
        next.push(strayed);
      }
      for (const cells of cuttings(row, measure)) {
        if (cells.length > columns) continue;
        place(state, cells, 0, state.filled, full, measure, words, (grown) => {
          skips.set(grown, skips.get(state) ?? 0);
          next.push(grown);
        });
      }
    }
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
    if (joinedLeft > 0) continue;
    for (const state of beam) {
      const score = finish(state, columns, words) + leftOut(rows.slice(index + 1), measure);
      if (!best || score > best.score) {
        best = {
          score,
          read: { score, skipped: skips.get(state) ?? 0, end: index + 1, cells: inOrder(state, columns), strays: state.strays },
        };
      }
    }
  }
  return best;
}

/** Whether a row holds more than one column does. */
function isWide(row: JoinedRow, measure: number): boolean {
  return widthOf(row.line.text.text) > measure + FULL;
}

/** What it takes away to leave lines of text out of the columns. */
function leftOut(rows: readonly JoinedRow[], measure: number): number {
  const blank = rows.findIndex((row) => row.atoms.length === 0);
  const near = blank < 0 ? rows : rows.slice(0, blank);
  const text = near.filter(({ line }) => {
    const width = widthOf(line.text.text);
    return (width >= measure - INDENT && width <= measure + FULL) || endsSentence(line.text.text);
  });
  return POINTS.leftOut * text.length;
}

/** Gives the cells from `at` on to columns, in the open printed row or in a new one. */
function place(
  state: State,
  cells: readonly Cell[],
  at: number,
  filled: number,
  full: number,
  measure: number,
  words: Words,
  done: (state: State) => void,
): void {
  const cell = cells[at];
  if (!cell) {
    done({ ...state, filled });
    return;
  }
  const columns = state.last.length;
  // The pieces of a line after its first stay in its printed row.
  const lowest = filled === 0 ? 0 : 32 - Math.clz32(filled);
  const options: { column: number; fresh: boolean }[] = [];
  for (let column = lowest; column <= columns - (cells.length - at); column++) {
    options.push({ column, fresh: false });
  }
  if (at === 0 && filled !== 0) {
    for (let column = 0; column <= columns - cells.length; column++) {
      options.push({ column, fresh: true });
    }
  }
  for (const { column, fresh } of options) {
    const last = [...state.last];
    let score = state.score + worthOf(cell, last[column], measure, words);
    if (fresh) score += emptyCells(state, filled, full);
    last[column] = cell;
    const grown: State = {
      ...state,
      score: score + spaces(cell),
      last,
      filled,
      path: { before: state.path, cell, column },
    };
    place(grown, cells, at + 1, (fresh ? 0 : filled) | (1 << column), full, measure, words, done);
  }
}

function spaces(cell: Cell): number {
  return /\S\s/u.test(cell.text.text) && !/^本\s*报\s*讯/u.test(cell.text.text) ? POINTS.joined : 0;
}

/** What the empty cells of a finished printed row take away. */
function emptyCells(state: State, filled: number, full: number): number {
  let sum = 0;
  for (let column = 0; 1 << column <= full; column++) {
    if ((filled & (1 << column)) !== 0) continue;
    const last = state.last[column];
    sum += last?.ends ? POINTS.missingAtEnd : POINTS.missing;
  }
  return sum;
}

function worthOf(cell: Cell, above: Cell | undefined, measure: number, words: Words): number {
  const short = measure - cell.width;
  const { ends } = cell;
  const fresh = !above || above.ends || above.width < measure - INDENT;
  let sum: number;
  if (short < -FULL) sum = POINTS.tooWide * (-short - FULL + 1);
  else if (short <= FULL) sum = POINTS.full;
  else if (ends) sum = POINTS.endsShort;
  else if (short <= INDENT) sum = fresh ? POINTS.indented : POINTS.short;
  else sum = POINTS.short;
  return sum + (fresh ? 0 : words(above, cell));
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

/** The ways to cut a row at its spaces into pieces no wider than a column; the finest first. */
function cuttings(row: JoinedRow, measure: number): Cell[][] {
  const count = row.atoms.length;
  const ways: Cell[][] = [];
  const go = (from: number, cells: readonly Cell[]): void => {
    if (from === count) {
      ways.push([...cells]);
      return;
    }
    for (let to = from + 1; to <= count; to++) {
      const cell = makeCell(row, from, to);
      if (to > from + 1 && cell.width > measure + 2) break;
      go(to, [...cells, cell]);
      if (ways.length >= MOST_WAYS) return;
    }
  };
  go(0, []);
  return ways;
}

const MOST_WAYS = 24;

function makeCell(row: JoinedRow, from: number, to: number): Cell {
  const [first, last] = [row.atoms[from], row.atoms[to - 1]];
  if (!first || !last) throw new Error('A cell has atoms.');
  const start = row.line.raw.at.indexOf(first.at[0] ?? 0);
  const end = row.line.raw.at.indexOf(last.at.at(-1) ?? 0) + 1;
  const whole = slice(row.line.raw, start, end);
  // No line begins with a closing quote: between two columns it is a speck that OCR read as one.
  const text = from > 0 && SPECK.test(whole.text) ? slice(whole, 1) : whole;
  const ends = endsSentence(text.text) || findJumpTo(text) !== undefined;
  return { line: row.line, text, width: widthOf(text.text), ends };
}

const SPECK = /^[”’](?=\S)/u;
