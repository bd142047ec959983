import { at } from '../../text/at.ts';
import { widthOf } from '../../text/width-of.ts';
import { GAP_WEIGHTS } from '../../weights/gap-weights.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { textOf, WIDE_GAP, type Atom, type Row } from './cut-rows.ts';
import { gapSigns } from './gap-signs.ts';
import type { Segment } from './segment.ts';
import { weigh, type Table } from './weigh.ts';

/**
 * Cuts rows at the gaps between columns that stand side by side.
 *
 * @param seam a limited seam scorer
 * @param table the weights of the signs of a gap
 * @returns the pieces of each row, from left to right
 */
export function cutPieces(
  rows: readonly Row[],
  seam: SeamScore,
  table: Table = GAP_WEIGHTS,
): Segment[][] {
  const signs = gapSigns(rows, atomPieces(rows), seam);
  return rows.map((row, r) => {
    const parts: Atom[][] = [];
    for (const [i, atom] of row.entries()) {
      const open = parts.at(-1);
      if (open && weigh(signs(r, i), table) <= 0) open.push(atom);
      else parts.push([atom]);
    }
    return parts.map((atoms) => makeSegment(atoms, r));
  });
}

/** Each atom of some rows as a piece. */
export function atomPieces(rows: readonly Row[]): Segment[][] {
  return rows.map((row, r) => row.map((atom) => makeSegment([atom], r)));
}

function makeSegment(atoms: readonly Atom[], row: number): Segment {
  const text = textOf(atoms);
  const [first, { end }] = [at(atoms, 0), at(atoms, atoms.length - 1)];
  const { start } = first;
  const pulled = start > 0 && first.gap < WIDE_GAP && first.gap < start;
  return { line: first.line, text, row, start, end, width: widthOf(text.text), pulled };
}
