import { CLEAR, HEAVY, SLIGHT, SOME, STRONG } from '../../text/points.ts';
import { SHORT } from '../../text/squares.ts';
import { weighClosing, weighOpening } from '../../text/read-quotes.ts';
import type { Cell } from './cell.ts';

/** A mark opens inside a quotation, or closes outside one: one is lost. */
const UNBALANCED = STRONG;
/** The text ends inside a quotation. */
const LEFT_OPEN = CLEAR;
/** A mark between two columns is a speck more often than not. */
const KEPT = SOME;
/** A sentence ends with a line inside a quotation; more where the line stops short. */
const ENDS_INSIDE = SLIGHT;
const STOPS_INSIDE = CLEAR;
/** No printed line begins with a mark that closes, or ends with one that opens. */
const NEVER = HEAVY;

const MARKS = /["“”]/gu;

/** A way to read the marks so far: what speaks against it, and the cells that keep their mark. */
interface Path {
  readonly cost: number;
  readonly kept?: { readonly cell: number; readonly before: Path['kept'] };
}

/**
 * Tells the marks between two columns that open a quotation from specks: quotations open and close by
 * turns, and the text around many a mark tells which way it stands. The cheapest way through all marks
 * of the cells is taken.
 *
 * @param cells printed lines in reading order
 * @returns the same lines, some with the mark that stood before them
 */
export function restoreMarks(cells: readonly Cell[]): readonly Cell[] {
  if (!cells.some((cell) => cell.marked)) return cells;
  let outside: Path = { cost: 0 };
  let inside: Path = { cost: UNBALANCED };
  const pass = (opens: number, closes: number): void => {
    const opened = cheaper(outside, inside, opens);
    outside = cheaper(inside, outside, closes);
    inside = opened;
  };
  for (const [c, { text, marked, ends, width }] of cells.entries()) {
    const last = cells[c - 1]?.text.text.at(-1) ?? '';
    const next = cells[c + 1]?.text.text[0] ?? '';
    if (marked) {
      const opens = KEPT + weighOpening(cells[c - 1]?.ends ? '' : last, text.text[0] ?? '');
      if (outside.cost + opens < inside.cost) {
        inside = { cost: outside.cost + opens, kept: { cell: c, before: outside.kept } };
      }
    }
    for (const { 0: glyph, index: at } of text.text.matchAll(MARKS)) {
      const [before, after] = [text.text[at - 1] ?? last, text.text[at + 1] ?? next];
      const first = at === 0 ? NEVER : 0;
      const final = at === text.text.length - 1 ? NEVER : 0;
      const straight = glyph === '"';
      pass(
        final + (straight ? weighOpening(before, after) : glyph === '“' ? 0 : Infinity),
        first + (straight ? weighClosing(before, after) : glyph === '”' ? 0 : Infinity),
      );
    }
    if (ends) {
      const short = (cells[c - 1]?.width ?? 0) - width > SHORT;
      inside = { ...inside, cost: inside.cost + (short ? STOPS_INSIDE : ENDS_INSIDE) };
    }
  }
  const best = outside.cost <= inside.cost + LEFT_OPEN ? outside : inside;
  const kept = new Set<number>();
  for (let step = best.kept; step; step = step.before) kept.add(step.cell);
  return cells.map((cell, c) =>
    kept.has(c) && cell.marked ? { ...cell, text: cell.marked } : cell,
  );
}

/** A mark turns the state `from` over; from the other one, a mark is lost before it. */
function cheaper(from: Path, other: Path, cost: number): Path {
  const [path, sum] =
    from.cost <= other.cost + UNBALANCED ? [from, from.cost] : [other, other.cost + UNBALANCED];
  return { ...path, cost: sum + cost };
}
