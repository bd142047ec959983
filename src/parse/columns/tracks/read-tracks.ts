import type { Line } from '../../text/line.ts';
import { EMPTY } from '../../text/located.ts';
import { NARROWEST } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { cellsOf, type Cell, type Row } from './cells-of.ts';
import { followTracks } from './follow-tracks.ts';
import { orderTracks, type Piece } from './order-tracks.ts';

const LEAST_ROWS = 3;

/**
 * Reads a page whose rows hold the lines of several columns, whatever stories they belong to, as
 * `pdftotext` writes them.
 *
 * @returns the lines in reading order; the same lines where no rows are joined
 */
export function readTracks(lines: readonly Line[], seam: SeamScore): readonly Line[] {
  const rows = cellsOf(lines);
  if (rows.filter(isJoined).length < LEAST_ROWS) return lines;
  const { placed } = followTracks(rows, seam);
  const pieces = orderTracks(placed, (row) => rows[row]?.atoms === 0);
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    const printed = piece.cells.map((cell) => toLine(cell, lines));
    return next && goesOn(piece, next, rows) ? printed : [...printed, BLANK];
  });
}

const BLANK: Line = { number: 0, text: EMPTY, raw: EMPTY, indent: 0, newPage: false };

function goesOn(piece: Piece, next: Piece, rows: readonly Row[]): boolean {
  if (piece.isTrack && next.isTrack) return true;
  for (let row = piece.to + 1; row < next.from; row++) if (rows[row]?.atoms === 0) return false;
  return next.from >= piece.to;
}

function isJoined({ cells }: Row): boolean {
  return cells.filter(([cell]) => (cell?.width ?? 0) >= NARROWEST).length > 1;
}

function toLine({ row, text }: Cell, lines: readonly Line[]): Line {
  const { number } = lines[row] as Line;
  return { number, text, raw: text, indent: 0, newPage: false };
}
