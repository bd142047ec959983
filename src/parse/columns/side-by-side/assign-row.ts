import { at } from '../../text/at.ts';
import { bestPath } from '../../text/best-path.ts';
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
  readonly segment: Segment;
  readonly to: OpenColumn | undefined;
}

/** A piece that begins at some atom of a row, and what speaks for it. */
interface Piece {
  readonly segment: Segment;
  /** The atom behind it. */
  readonly to: number;
  /** What it is worth as one piece, cut from the one before. */
  readonly whole: number;
  /** What it is worth in each open column. */
  readonly fits: readonly number[];
}

/**
 * Cuts a row into pieces and gives each to an open column or to a new one, in the way that is worth
 * most: the best path over the atoms of the row and the open columns.
 */
export function assignRow(row: Row, index: number, context: RowContext): Taken[] {
  const { open } = context;
  const pieces = piecesOf(row, index, context);
  // A node says how many atoms are placed, and how many open columns are passed; one more is the end.
  const width = open.length + 1;
  const end = (row.length + 1) * width;
  const { steps } = bestPath<Taken | undefined>(end + 1, (node, offer) => {
    const [from, passed] = [Math.floor(node / width), node % width];
    if (from === row.length) {
      offer(end, 0, undefined);
      return;
    }
    // The columns before the first piece cost nothing.
    if (node === 0) for (let column = 1; column < width; column++) offer(column, 0, undefined);
    for (const { segment, to, whole, fits } of at(pieces, from)) {
      offer(to * width + passed, whole + worthOfNew(segment), { segment, to: undefined });
      for (let column = passed; column < open.length; column++) {
        const worth = whole + at(fits, column) + SKIPPED * (column - passed);
        offer(to * width + column + 1, worth, { segment, to: at(open, column) });
      }
    }
  });
  return steps.filter((taken) => taken !== undefined);
}

/** The pieces that can begin at each atom of a row. */
function piecesOf(row: Row, index: number, context: RowContext): Piece[][] {
  const cuts = row.map((atom, i) => {
    const before = row[i - 1];
    return before ? worthOfCut(before, atom, context.evidence(index, atom)) : 0;
  });
  return row.map((_, from) => {
    const pieces: Piece[] = [];
    let joined = 0;
    for (let to = from + 1; to <= Math.min(row.length, from + MOST_JOINED); to++) {
      if (to > from + 1) joined += worthOfJoin(at(row, to - 1), at(cuts, to - 1));
      if (joined <= WORST_JOIN) break;
      const segment = makeSegment(row.slice(from, to), index);
      const fits = context.open.map((_, column) =>
        weighPiece(segment, context, column, row[from - 1], row[to]),
      );
      pieces.push({ segment, to, whole: joined + at(cuts, from), fits });
    }
    return pieces;
  });
}

function makeSegment(atoms: readonly Atom[], row: number): Segment {
  const text = textOf(atoms);
  const [first, { end }] = [at(atoms, 0), at(atoms, atoms.length - 1)];
  const { start } = first;
  const pulled = start > 0 && first.gap < WIDE_GAP && first.gap < start;
  return { line: first.line, text, row, start, end, width: widthOf(text.text), pulled };
}
