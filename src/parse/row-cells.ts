import { readByline } from './byline.ts';
import type { Line } from './lines.ts';
import { slice, type Located } from './located.ts';
import { findJumpTo } from './phrase.ts';
import { endsSentence } from './sentence.ts';
import { widthOf } from './width.ts';

/** A line cut at its spaces. */
export interface JoinedRow {
  readonly line: Line;
  readonly atoms: readonly Located[];
  readonly widths: readonly number[];
}

/** One printed line. */
export interface Cell {
  readonly line: Line;
  readonly text: Located;
  readonly width: number;
  /** Ends with a sentence or a jump line. */
  readonly ends: boolean;
  readonly byline: boolean;
}

/** What stands between two spaces; `比 例 连 续 四 年`, which justifying has drawn out, is one piece. */
const ATOM = /(?<!\S)[^\sA-Za-z\d](?: [^\sA-Za-z\d]){3,}(?!\S)|\S+/gu;
/** More pieces in a row are no columns. */
const MOST_ATOMS = 14;
/** Ways to cut a row that are tried. */
const MOST_WAYS = 40;
/** Squares by which a line may be wider than its column. */
const TOO_WIDE = 2;
const SPECK = /^[”’](?=\S)/u;

/** Cuts a line at its spaces; a byline stays whole. */
export function cutLine(line: Line): JoinedRow {
  const { raw, text } = line;
  const matches = text.text === '' ? [] : [...raw.text.matchAll(ATOM)];
  const isWhole = matches.length < 2 || matches.length > MOST_ATOMS || readByline(text);
  const atoms = isWhole
    ? text.text === ''
      ? []
      : [text]
    : matches.map((match) => slice(raw, match.index, match.index + match[0].length));
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
  const start = row.line.raw.at.indexOf(first.at[0] ?? 0);
  return slice(row.line.raw, start, row.line.raw.at.indexOf(last.at.at(-1) ?? 0) + 1);
}

/** The printed line that some neighbouring atoms of a row make. */
export function makeCell(row: JoinedRow, from: number, to: number): Cell {
  const [first, last] = [row.atoms[from], row.atoms[to - 1]];
  if (!first || !last) throw new Error('A cell has atoms.');
  const whole = from === to - 1 ? first : between(row, first, last);
  // No line begins with a closing quote: between two columns it is a speck that OCR read as one.
  const text = from > 0 && SPECK.test(whole.text) ? slice(whole, 1) : whole;
  const ends = endsSentence(text.text) || findJumpTo(text) !== undefined;
  const byline = readByline(text) !== undefined;
  return { line: row.line, text, width: widthOf(text.text), ends, byline };
}
