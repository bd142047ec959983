import type { Line } from '../../text/line.ts';
import { EMPTY } from '../../text/located.ts';
import { NARROWEST } from '../../text/squares.ts';
import { limitSeam, type SeamScore } from '../../words/seam-scorer.ts';
import { cellsOf, type Cell, type Row } from './cells-of.ts';
import { followTracks } from './follow-tracks.ts';
import { orderPieces } from './order-pieces.ts';
import { piecesOf } from './pieces-of.ts';
import { placeHeads } from './place-heads.ts';

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
  const isBlank = (row: number): boolean => rows[row]?.atoms === 0;
  const { placed } = followTracks(rows, seam);
  const { stories, bits } = orderPieces(piecesOf(placed, isBlank), placed, limitSeam(seam));
  return placeHeads(stories, bits, isBlank).flatMap(({ texts, heads, bylines }) => {
    const out: Line[] = [];
    for (const [i, cell] of [...heads, ...bylines].entries()) {
      const above = [...heads, ...bylines][i - 1];
      if (above && cell.row - above.row > 1) out.push(BLANK);
      out.push(toLine(cell, lines));
    }
    out.push(BLANK);
    return [...out, ...texts.flatMap(({ cells }) => cells.map((cell) => toLine(cell, lines))), BLANK];
  });
}

const BLANK: Line = { number: 0, text: EMPTY, raw: EMPTY, indent: 0, newPage: false };

function isJoined({ cells }: Row): boolean {
  return cells.filter(([cell]) => (cell?.width ?? 0) >= NARROWEST).length > 1;
}

function toLine({ row, text }: Cell, lines: readonly Line[]): Line {
  const { number } = lines[row] as Line;
  return { number, text, raw: text, indent: 0, newPage: false };
}
