import { at } from '../../text/at.ts';
import { bestPath } from '../../text/best-path.ts';
import { CLEAR, HEAVY, SLIGHT, SOME, STRONG } from '../../text/points.ts';
import { quoteCosts } from '../../text/quote-costs.ts';
import { weighOpening } from '../../text/read-quotes.ts';
import { SHORT } from '../../text/squares.ts';
import type { Cell } from './cell.ts';

/** A mark is lost; no printed line begins with a mark that closes, or ends with one that opens. */
const COSTS = { unbalanced: STRONG, atEdge: HEAVY } as const;
/** The text ends inside a quotation. */
const LEFT_OPEN = CLEAR;
/** A mark between two columns is a speck more often than not. */
const KEPT = SOME;
/** A sentence ends with a line inside a quotation; more where the line stops short. */
const ENDS_INSIDE = SLIGHT;
const STOPS_INSIDE = CLEAR;

const [OUTSIDE, INSIDE] = [0, 1];

/** A way past one sign of the text, from outside or inside a quotation to where one is then. */
interface Turn {
  readonly from: number;
  readonly to: number;
  /** What speaks against it. */
  readonly cost: number;
  /** The cell that keeps its mark. */
  readonly kept?: number;
}

/**
 * Tells the marks between two columns that open a quotation from specks: quotations open and close by
 * turns, and the text around many a mark tells which way it stands. The best path through all marks of
 * the cells is taken.
 *
 * @param cells printed lines in reading order
 * @returns the same lines, some with the mark that stood before them
 */
export function restoreMarks(cells: readonly Cell[]): readonly Cell[] {
  if (!cells.some((cell) => cell.marked)) return cells;
  const turns = [[turn(OUTSIDE, OUTSIDE, 0), turn(OUTSIDE, INSIDE, COSTS.unbalanced)]];
  for (const [c, { text, marked, ends, width }] of cells.entries()) {
    const before = cells[c - 1]?.text.text.at(-1) ?? '';
    const after = cells[c + 1]?.text.text[0] ?? '';
    if (marked) {
      const opens = KEPT + weighOpening(cells[c - 1]?.ends ? '' : before, text.text[0] ?? '');
      turns.push([...stay(0), { from: OUTSIDE, to: INSIDE, cost: opens, kept: c }]);
    }
    const [outOut, outIn, inOut, inIn] = quoteCosts(text.text, { ...COSTS, before, after });
    turns.push([
      turn(OUTSIDE, OUTSIDE, outOut),
      turn(OUTSIDE, INSIDE, outIn),
      turn(INSIDE, OUTSIDE, inOut),
      turn(INSIDE, INSIDE, inIn),
    ]);
    if (ends) {
      const short = (cells[c - 1]?.width ?? 0) - width > SHORT;
      turns.push(stay(short ? STOPS_INSIDE : ENDS_INSIDE));
    }
  }
  turns.push([turn(OUTSIDE, OUTSIDE, 0), turn(INSIDE, OUTSIDE, LEFT_OPEN)]);
  const { steps } = bestPath<Turn>(2 * turns.length + 1, (node, offer) => {
    const sign = Math.floor(node / 2);
    for (const one of at(turns, sign)) {
      if (one.from === node % 2) offer(2 * (sign + 1) + one.to, -one.cost, one);
    }
  });
  const kept = new Set(steps.map((step) => step.kept));
  return cells.map((cell, c) =>
    kept.has(c) && cell.marked ? { ...cell, text: cell.marked } : cell,
  );
}

function turn(from: number, to: number, cost: number): Turn {
  return { from, to, cost };
}

/** Goes on as it was, which is worse inside a quotation. */
function stay(inside: number): Turn[] {
  return [turn(OUTSIDE, OUTSIDE, 0), turn(INSIDE, INSIDE, inside)];
}
