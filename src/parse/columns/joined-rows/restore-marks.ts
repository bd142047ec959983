import { quoteCosts } from '../../text/quote-costs.ts';
import { weighOpening } from '../../text/read-quotes.ts';
import type { Cell } from './cell.ts';

/** A mark is lost; no printed line begins with a mark that closes, or ends with one that opens. */
const COSTS = { unbalanced: 5, atEdge: 7 } as const;
/** The text ends inside a quotation. */
const LEFT_OPEN = 2.5;
/** A mark between two columns is a speck more often than not. */
const KEPT = 1;
/** A sentence ends with a line inside a quotation; more where the line stops short. */
const ENDS_INSIDE = 0.5;
const STOPS_INSIDE = 2.5;
const MUCH_SHORTER = 3;

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
  let inside: Path = { cost: COSTS.unbalanced };
  for (const [c, { text, marked, ends, width }] of cells.entries()) {
    const before = cells[c - 1]?.text.text.at(-1) ?? '';
    const after = cells[c + 1]?.text.text[0] ?? '';
    if (marked) {
      const opens = KEPT + weighOpening(cells[c - 1]?.ends ? '' : before, text.text[0] ?? '');
      if (outside.cost + opens < inside.cost) {
        inside = { cost: outside.cost + opens, kept: { cell: c, before: outside.kept } };
      }
    }
    const [outOut, outIn, inOut, inIn] = quoteCosts(text.text, { ...COSTS, before, after });
    [outside, inside] = [
      cheaper(spend(outside, outOut), spend(inside, inOut)),
      cheaper(spend(inside, inIn), spend(outside, outIn)),
    ];
    if (ends) {
      const short = (cells[c - 1]?.width ?? 0) - width > MUCH_SHORTER;
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

function spend(path: Path, cost: number): Path {
  return { ...path, cost: path.cost + cost };
}

function cheaper(one: Path, other: Path): Path {
  return one.cost <= other.cost ? one : other;
}
