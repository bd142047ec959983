import { readByline } from '../../signs/read-byline.ts';
import { MANY, MULTITUDES } from '../../text/bounds.ts';
import type { Line } from '../../text/line.ts';
import { slice, type Located } from '../../text/located.ts';
import { cutAtSpaces } from '../cut-at-spaces.ts';

/** A stretch of a dump line without a gap, with its place in the row. */
export interface Atom {
  readonly line: Line;
  /** Offsets in the raw line. */
  readonly from: number;
  readonly to: number;
  /** Where it begins and ends in the row, in the page's unit. */
  readonly start: number;
  readonly end: number;
  /** White space before it in the row, in the same unit. */
  readonly gap: number;
  /** Must not be cut from the one before: the space stands inside a byline. */
  readonly bound: boolean;
}

/** A row of the dump as atoms, from left to right; none for a blank row. */
export type Row = readonly Atom[];

/** A gap from here on is white space of the print and no space of the text. */
export const WIDE_GAP = 2;
/** More atoms than this in a row are no columns. */
const MOST_ATOMS = MANY;
/** Rows looked at to learn the unit. */
const SAMPLE = MULTITUDES;
const TAB = 8;
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Cuts the dump's lines at their spaces and says where in the row each piece stands. Extractors
 * count a Chinese character as one place or as two; the unit is the one in which more pieces begin
 * below each other.
 */
export function cutRows(lines: readonly Line[]): Row[] {
  const sample = lines.slice(0, SAMPLE);
  const single = sample.map((line) => cutRow(line, 1));
  const double = sample.map((line) => cutRow(line, 2));
  const unit = alignment(double) > alignment(single) ? 2 : 1;
  return lines.map((line) => cutRow(line, unit));
}

/** How much the pieces after wide gaps begin below each other: 0 (not at all) to 1. */
function alignment(rows: readonly Row[]): number {
  let all = 0;
  let same = 0;
  let before: Row = [];
  for (const row of rows) {
    if (row.length === 0) continue;
    for (const atom of row.slice(1)) {
      if (atom.gap < WIDE_GAP) continue;
      all++;
      if (before.some((other) => Math.abs(other.start - atom.start) <= 1)) same++;
    }
    before = row;
  }
  return all === 0 ? 0 : same / all;
}

function cutRow(line: Line, unit: 1 | 2): Row {
  const { text } = line.raw;
  const atoms: Atom[] = [];
  let at = 0;
  let place = 0;
  for (const { from, to } of cutAtSpaces(text)) {
    const start = place + widthOf(text.slice(at, from), unit, place);
    const end = start + widthOf(text.slice(from, to), unit, start);
    at = to;
    atoms.push({ line, from, to, start, end, gap: start - place, bound: false });
    place = end;
  }
  if (atoms.length <= 1) return atoms;
  return atoms.length > MOST_ATOMS ? [whole(atoms)] : bindBylines(atoms);
}

function whole(atoms: readonly Atom[]): Atom {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (!first || !last) throw new Error('A row without atoms has no whole.');
  return { ...first, to: last.to, end: last.end };
}

function widthOf(text: string, unit: 1 | 2, place: number): number {
  let width = 0;
  for (const character of text) {
    if (character === '\t') width += TAB - ((place + width) % TAB);
    else width += unit === 2 && FULL_WIDTH.test(character) ? 2 : character === '\u3000' ? 2 : 1;
  }
  return width;
}

/** Spaces inside a byline (`记 者 王 强`) part no columns. */
function bindBylines(atoms: readonly Atom[]): Atom[] {
  const bound = [...atoms];
  for (let from = 0; from < atoms.length;) {
    let to = from + 1;
    while (to < atoms.length && (atoms[to]?.gap ?? 0) < WIDE_GAP) to++;
    const run = atoms.slice(from, to);
    if (run.length > 1 && readByline(textOf(run))) {
      for (const [i, atom] of run.entries()) if (i > 0) bound[from + i] = { ...atom, bound: true };
    }
    from = to;
  }
  return bound;
}

/** The text of neighbouring atoms, with the spaces between them. */
export function textOf(atoms: readonly Atom[]): Located {
  const [first, last] = [atoms[0], atoms.at(-1)];
  if (!first || !last) throw new Error('No atoms, no text.');
  return slice(first.line.raw, first.from, last.to);
}
