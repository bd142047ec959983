import { findJumpTo } from '../../signs/find-jump.ts';
import { readByline } from '../../signs/read-byline.ts';
import { at } from '../../text/at.ts';
import { FEW, MANY } from '../../text/bounds.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { Line } from '../../text/line.ts';
import { slice, type Located } from '../../text/located.ts';
import { NARROWEST } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import { cutAtSpaces } from '../cut-at-spaces.ts';

/** A line cut at its spaces. */
export interface JoinedRow {
  readonly line: Line;
  readonly atoms: readonly Located[];
  readonly widths: readonly number[];
  /** Straight marks before its pieces are mostly specks; see `findSpecks`. */
  readonly specked?: boolean;
}

/** One printed line. */
export interface Cell {
  readonly line: Line;
  readonly text: Located;
  readonly width: number;
  /** Ends with a sentence or a jump line. */
  readonly ends: boolean;
  readonly byline: boolean;
  /** The text with a mark before it that may be a speck or a quotation mark. */
  readonly marked?: Located;
}

/** More pieces in a row are no columns. */
const MOST_ATOMS = FEW;
/** Ways to cut a row that are tried. */
const MOST_WAYS = MANY;
/** Squares by which a line may be wider than its column. */
const TOO_WIDE = 2;
const SPECK = /^[”’](?=\S)/u;
/** A speck where OCR has set all quotation marks straight, or a mark that opens a quotation. */
const STRAIGHT_SPECK = /^"(?=\S)/;

/** Cuts a line at its spaces; a byline stays whole. */
export function cutLine(line: Line): JoinedRow {
  const { raw, text } = line;
  const spans = text.text === '' ? [] : cutAtSpaces(raw.text);
  const isWhole = spans.length < 2 || spans.length > MOST_ATOMS || readByline(text);
  const atoms = isWhole
    ? text.text === ''
      ? []
      : [text]
    : spans.map(({ from, to }) => slice(raw, from, to));
  return { line, atoms, widths: atoms.map((atom) => widthOf(atom.text)) };
}

/**
 * The ways to cut a row at its spaces into pieces no wider than a column; the finest first.
 *
 * @param measure width of the widest column
 * @param most pieces at most
 */
export function cuttings(row: JoinedRow, measure: number, most: number): Cell[][] {
  const count = row.atoms.length;
  const ways: Cell[][] = [];
  const go = (from: number, cells: readonly Cell[]): void => {
    if (from === count) {
      ways.push([...cells]);
      return;
    }
    if (cells.length === most) return;
    for (let to = from + 1; to <= count; to++) {
      const cell = makeCell(row, from, to);
      if (to > from + 1 && cell.width > measure + TOO_WIDE) break;
      go(to, [...cells, cell]);
      if (ways.length >= MOST_WAYS) return;
    }
  };
  go(0, []);
  return ways;
}

function between(row: JoinedRow, first: Located, last: Located): Located {
  const start = row.line.raw.at.indexOf(at(first.at, 0));
  return slice(row.line.raw, start, row.line.raw.at.indexOf(at(last.at, last.at.length - 1)) + 1);
}

/** The printed line that some neighbouring atoms of a row make. */
export function makeCell(row: JoinedRow, from: number, to: number): Cell {
  const [first, last] = [at(row.atoms, from), at(row.atoms, to - 1)];
  const whole = from === to - 1 ? first : between(row, first, last);
  // No line begins with a closing quote: between two columns it is a speck that OCR read as one.
  const marked = row.specked === true && from > 0 && STRAIGHT_SPECK.test(whole.text);
  const text = marked || (from > 0 && SPECK.test(whole.text)) ? slice(whole, 1) : whole;
  const ends = endsSentence(text.text) || findJumpTo(text) !== undefined;
  const byline = readByline(text) !== undefined;
  const cell = { line: row.line, text, width: widthOf(text.text), ends, byline };
  return marked ? { ...cell, marked: whole } : cell;
}

/** The share of pieces with a straight mark before them that text alone explains. */
const USUAL_MARKS = 0.1;
/** And how often as many it is as there are before the first pieces of rows. */
const MORE_THAN_FIRST = 2;
/** Fewer marks tell nothing. */
const LEAST_MARKS = 2;

/**
 * Finds rows between whose pieces OCR read specks as straight quotation marks: too many pieces have one
 * before them. The widths of the pieces are measured without it.
 */
export function findSpecks(rows: readonly JoinedRow[]): readonly JoinedRow[] {
  const joined = rows.filter(({ widths }) => widths.filter((w) => w >= NARROWEST).length > 1);
  const marksOf = (pieces: readonly Located[]): number =>
    pieces.filter((atom) => STRAIGHT_SPECK.test(atom.text)).length;
  const pieces = joined.flatMap(({ atoms, widths }) =>
    atoms.filter((_, i) => i > 0 && at(widths, i) >= NARROWEST),
  );
  const marks = marksOf(pieces);
  const first = marksOf(joined.flatMap(({ atoms }) => atoms.slice(0, 1))) / joined.length;
  const usual = Math.max(USUAL_MARKS, MORE_THAN_FIRST * first) * pieces.length;
  const specked = marks >= LEAST_MARKS && marks > usual;
  if (!specked) return rows;
  return rows.map((row) => ({
    ...row,
    specked,
    widths: row.atoms.map((_, i) => makeCell({ ...row, specked }, i, i + 1).width),
  }));
}
