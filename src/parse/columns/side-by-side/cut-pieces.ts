import { widthOf } from '../../text/width-of.ts';
import { GAP } from '../../weights/layout-weights.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { textOf, WIDE_GAP, type Atom, type Row } from './cut-rows.ts';
import { gapSigns, type Signs } from './gap-signs.ts';
import type { Segment } from './open-column.ts';

export type Table = Readonly<Record<string, number>>;
export function weigh(signs: Signs, weights: Table): number {
  let sum = 0;
  for (const [sign, value] of signs) sum += (weights[sign] ?? 0) * value;
  return sum;
}

/** Cuts rows into the lines of columns that stand side by side in them. */
export function cutPieces(rows: readonly Row[], seam: SeamScore): Segment[][] {
  return cutBy(rows, atomsOf(rows), GAP, seam);
}

export function atomsOf(rows: readonly Row[]): Segment[][] {
  return rows.map((row, r) => row.map((atom) => makeSegment([atom], r)));
}

export function cutBy(rows: readonly Row[], pieces: readonly (readonly Segment[])[], weights: Table, seam: SeamScore): Segment[][] {
  const signs = gapSigns(rows, pieces, seam);
  return rows.map((row, r) => {
    const parts: Atom[][] = [];
    for (const [i, atom] of row.entries()) {
      const open = parts.at(-1);
      if (open && weigh(signs(r, i), weights) <= 0) open.push(atom);
      else parts.push([atom]);
    }
    return parts.map((atoms) => makeSegment(atoms, r));
  });
}

function makeSegment(atoms: readonly Atom[], row: number): Segment {
  const text = textOf(atoms);
  const [first, { end }] = [atoms[0] as Atom, atoms.at(-1) as Atom];
  const { start } = first;
  const pulled = start > 0 && first.gap < WIDE_GAP && first.gap < start;
  return { line: first.line, text, row, start, end, width: widthOf(text.text), pulled };
}
