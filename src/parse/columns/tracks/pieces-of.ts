import { findDateline } from '../../signs/find-dateline.ts';
import { findJumpTo } from '../../signs/find-jump.ts';
import { at } from '../../text/at.ts';
import { HOLDS } from '../../text/edges.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { MOST_INDENT, NARROWEST, PLAY } from '../../text/squares.ts';
import type { Cell } from './cells-of.ts';
import type { Placed } from './reading.ts';

/** Lines that certainly follow one another. */
export interface Piece {
  readonly cells: readonly Cell[];
  /** Running text, no headline or byline. */
  readonly isText: boolean;
  /** Its first line begins a story. */
  readonly opens: boolean;
  /** Its last line ends one. */
  readonly closes: boolean;
  /** The width of its column, in squares. */
  readonly measure: number;
  /** Rows of the dump, both included. */
  readonly from: number;
  readonly to: number;
  /** Number of the column that it was cut from. */
  readonly track: number | undefined;
}

/**
 * Cuts columns into pieces: at white space, before a dateline, behind a jump line. What is no line of a
 * column is a piece with those right above and below.
 */
export function piecesOf(placed: readonly Placed[], isBlank: (row: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const isCut = (above: Cell, below: Cell): boolean => {
    for (let row = above.row + 1; row < below.row; row++) if (isBlank(row)) return true;
    return findDateline(below.text) !== undefined || findJumpTo(above.text) !== undefined;
  };
  const tracks = Map.groupBy(placed, ({ track }) => track);
  for (const [track, own] of tracks) {
    let from = 0;
    for (let i = 1; i <= own.length; i++) {
      const [above, below] = [at(own, i - 1).cell, own[i]?.cell];
      const goesOn = below && (track === undefined ? below.row - above.row <= 1 : true);
      if (below && goesOn && !isCut(above, below)) continue;
      const cells = own.slice(from, i).map(({ cell }) => cell);
      for (const part of partHead(cells, track)) pieces.push(toPiece(part, track));
      from = i;
    }
  }
  return pieces.sort(before);
}

/** By their place in the dump. */
export function before(a: Piece, b: Piece): number {
  return a.from - b.from || at(a.cells, 0).from - at(b.cells, 0).from;
}

/** A headline is cut from the text below it. */
function partHead(cells: readonly Cell[], track: number | undefined): (readonly Cell[])[] {
  if (track === undefined) return [cells];
  const measure = measureOf(cells);
  const head = cells.findIndex(
    (cell) => HOLDS.stop.test(cell.text.text) || measure - cell.width <= MOST_INDENT,
  );
  const parts = head <= 0 ? [cells] : [cells.slice(0, head), cells.slice(head)];
  return parts.flatMap((part) => partTail(part, measure));
}

/** What stands below the last full stop and does not fill the column is no text: `新闻热线：…`. */
function partTail(cells: readonly Cell[], measure: number): (readonly Cell[])[] {
  const [stop, last] = [cells.at(-2), cells.at(-1)];
  if (!stop?.ends || !last || last.ends || measure - last.width <= MOST_INDENT) return [cells];
  return [cells.slice(0, -1), cells.slice(-1)];
}

function measureOf(cells: readonly Cell[]): number {
  const widths = cells.map(({ width }) => width).sort((a, b) => a - b);
  return at(widths, Math.floor((widths.length - 1) * 0.6));
}

/** Whether most of some lines fill their column. */
function isFull(cells: readonly Cell[]): boolean {
  const measure = measureOf(cells);
  const full = cells.filter(({ width }) => Math.abs(measure - width) <= PLAY);
  return measure >= NARROWEST && cells.length > 2 && full.length > cells.length / 2;
}

function toPiece(cells: readonly Cell[], track: number | undefined): Piece {
  const [first, last] = [at(cells, 0), at(cells, cells.length - 1)];
  const hasStop = cells.some(({ text }) => endsSentence(text.text) || HOLDS.stop.test(text.text));
  return {
    cells,
    isText: track !== undefined && (hasStop || isFull(cells)),
    opens: findDateline(first.text) !== undefined,
    closes: findJumpTo(last.text) !== undefined,
    measure: measureOf(cells),
    from: first.row,
    to: last.row,
    track,
  };
}
