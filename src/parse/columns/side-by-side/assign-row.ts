import { widthOf } from '../../text/width-of.ts';
import { textOf, WIDE_GAP, type Atom, type Row } from './cut-rows.ts';
import type { OpenColumn, Segment } from './open-column.ts';
import { weighPiece, worthOfCut, worthOfJoin, worthOfNew, type RowContext } from './weigh-piece.ts';

/** Atoms that a piece is made of at most. */
const MOST_JOINED = 12;
/** A join that is worth less is never made. */
const WORST_JOIN = -18;
/** For each open column that gets no piece of the row. */
const SKIPPED = -0.3;

/** A piece and the column it goes on; none where it begins one. */
export interface Taken {
  segment: Segment;
  to: OpenColumn | undefined;
}

/** Best score of the first atoms of a row with the first open columns, and how it came about. */
interface Best {
  score: number;
  from: number;
  column: number;
  /** Index of the open column that the last piece goes to; -1 for a new one. */
  to: number;
}

/**
 * Cuts a row into pieces and gives each to an open column or to a new one, in the way that is worth
 * most: dynamic programming over the atoms of the row and the open columns.
 */
export function assignRow(row: Row, index: number, context: RowContext): Taken[] {
  const { open, evidence } = context;
  const width = open.length + 1;
  const best = new Array<Best | undefined>((row.length + 1) * width);
  for (let j = 0; j < width; j++) best[j] = { score: 0, from: 0, column: 0, to: -1 };
  const offer = (at: number, column: number, entry: Best): void => {
    const known = best[at * width + column];
    if (!known || entry.score > known.score) best[at * width + column] = entry;
  };
  const cut = row.map((atom, i) => {
    const before = row[i - 1];
    return before ? worthOfCut(before, atom, evidence(index, atom)) : 0;
  });
  const segments = new Map<number, Segment>();
  for (let from = 0; from < row.length; from++) {
    let joined = 0;
    for (let to = from + 1; to <= Math.min(row.length, from + MOST_JOINED); to++) {
      const added = row[to - 1];
      if (added && to > from + 1) joined += worthOfJoin(added, cut[to - 1] ?? 0);
      if (joined <= WORST_JOIN) break;
      const segment = makeSegment(row.slice(from, to), index);
      segments.set(from * (row.length + 1) + to, segment);
      const worth = joined + (cut[from] ?? 0);
      for (let j = 0; j < width; j++) {
        const before = best[from * width + j];
        if (!before) continue;
        const base = before.score + worth;
        offer(to, j, { score: base + worthOfNew(segment), from, column: j, to: -1 });
        for (let k = j; k < open.length; k++) {
          const fit = weighPiece(segment, context, k, row[from - 1], row[to]);
          const score = base + fit + SKIPPED * (k - j);
          offer(to, k + 1, { score, from, column: j, to: k });
        }
      }
    }
  }
  let at = row.length;
  let column = 0;
  for (let j = 1; j < width; j++) {
    if (scoreAt(best, at * width + j) > scoreAt(best, at * width + column)) column = j;
  }
  const taken: Taken[] = [];
  while (at > 0) {
    const entry = best[at * width + column];
    const segment = entry && segments.get(entry.from * (row.length + 1) + at);
    if (!entry || !segment) break;
    taken.push({ segment, to: open[entry.to] });
    at = entry.from;
    column = entry.column;
  }
  return taken.reverse();
}

function scoreAt(best: readonly (Best | undefined)[], at: number): number {
  return best[at]?.score ?? -Infinity;
}

function makeSegment(atoms: readonly Atom[], row: number): Segment {
  const text = textOf(atoms);
  const [start, end] = [atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0];
  const [first] = atoms;
  if (!first) throw new Error('A segment has atoms.');
  const pulled = start > 0 && first.gap < WIDE_GAP && first.gap < start;
  return { line: first.line, text, row, start, end, width: widthOf(text.text), pulled };
}
