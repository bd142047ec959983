import { at } from '../../text/at.ts';
import { MULTITUDES } from '../../text/bounds.ts';
import type { Line } from '../../text/line.ts';
import { EMPTY } from '../../text/located.ts';
import { NARROWEST } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { cellsOf, type Cell, type Row } from './cells-of.ts';
import { followTracks } from './follow-tracks.ts';
import { orderPieces } from './order-pieces.ts';
import { piecesOf, type Piece } from './pieces-of.ts';

/** Fewer rows with a seam in them are a byline, a credit, a headline of two halves. */
const LEAST_ROWS = 3;
/** No printed page has more; the search would take long. */
const MOST_ROWS = MULTITUDES / 4;

/**
 * Reads a page whose rows hold the lines of several columns, whatever stories they belong to, as
 * `pdftotext` writes them.
 *
 * @returns the lines in reading order; the same lines where no rows are joined
 */
export function readTracks(lines: readonly Line[], seam: SeamScore): readonly Line[] {
  const rows = cellsOf(lines);
  if (rows.length > MOST_ROWS || rows.filter(isJoined).length < LEAST_ROWS) return lines;
  const isBlank = (row: number): boolean => rows[row]?.cells.length === 0;
  const placed = followTracks(rows, seam);
  const pieces = orderPieces(piecesOf(placed, isBlank), placed);
  return pieces.flatMap((piece, i) => {
    const above = pieces[i - 1];
    const own = piece.cells.map((cell) => toLine(cell, lines));
    return above && isApart(above, piece, isBlank) ? [BLANK, ...own] : own;
  });
}

const BLANK: Line = { number: 0, text: EMPTY, raw: EMPTY, indent: 0, newPage: false };

/** Whether white space parts two pieces. */
function isApart(above: Piece, below: Piece, isBlank: (row: number) => boolean): boolean {
  for (let row = above.to + 1; row < below.from; row++) if (isBlank(row)) return true;
  const isBeside = below.from <= above.to;
  return isBeside && !(above.isText && below.isText);
}

function isJoined({ cells }: Row): boolean {
  return cells.filter(([cell]) => (cell?.width ?? 0) >= NARROWEST).length > 1;
}

function toLine({ row, printed: text }: Cell, lines: readonly Line[]): Line {
  return { number: at(lines, row).number, text, raw: text, indent: 0, newPage: false };
}
