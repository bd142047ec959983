import { at } from '../../text/at.ts';
import { bestPath } from '../../text/best-path.ts';
import { weighClosing, weighOpening } from '../../text/read-quotes.ts';
import type { Cell } from './cell.ts';

/** A mark opens inside a quotation, or closes outside one: one is lost. */
const UNBALANCED = 5;
/** The text ends inside a quotation. */
const LEFT_OPEN = 2.5;
/** A mark between two columns is a speck more often than not. */
const KEPT = 1;
/** A sentence ends with a line inside a quotation; more where the line stops short. */
const ENDS_INSIDE = 0.5;
const STOPS_INSIDE = 2.5;
const MUCH_SHORTER = 3;
/** No printed line begins with a mark that closes, or ends with one that opens. */
const NEVER = 7;

const MARKS = /["“”]/gu;

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
  const turns = [[turn(OUTSIDE, OUTSIDE, 0), turn(OUTSIDE, INSIDE, UNBALANCED)]];
  for (const [c, { text, marked, ends, width }] of cells.entries()) {
    const last = cells[c - 1]?.text.text.at(-1) ?? '';
    const next = cells[c + 1]?.text.text[0] ?? '';
    if (marked) {
      const opens = KEPT + weighOpening(cells[c - 1]?.ends ? '' : last, text.text[0] ?? '');
      turns.push([...stay(0), { from: OUTSIDE, to: INSIDE, cost: opens, kept: c }]);
    }
    for (const { 0: glyph, index: place } of text.text.matchAll(MARKS)) {
      const [before, after] = [text.text[place - 1] ?? last, text.text[place + 1] ?? next];
      const first = place === 0 ? NEVER : 0;
      const final = place === text.text.length - 1 ? NEVER : 0;
      const straight = glyph === '"';
      const opens = final + (straight ? weighOpening(before, after) : glyph === '“' ? 0 : Infinity);
      const closes =
        first + (straight ? weighClosing(before, after) : glyph === '”' ? 0 : Infinity);
      // A mark that one side cannot have says that one before it is lost.
      turns.push([
        turn(OUTSIDE, INSIDE, opens),
        turn(INSIDE, INSIDE, opens + UNBALANCED),
        turn(INSIDE, OUTSIDE, closes),
        turn(OUTSIDE, OUTSIDE, closes + UNBALANCED),
      ]);
    }
    const short = (cells[c - 1]?.width ?? 0) - width > MUCH_SHORTER;
    if (ends) turns.push(stay(short ? STOPS_INSIDE : ENDS_INSIDE));
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
