import type { Line } from '../text/line.ts';
import { seamScorer, type SeamScore } from '../words/seam-scorer.ts';
import { readJoinedRows } from './read-joined-rows.ts';
import { splitSideBySide } from './side-by-side/split-side-by-side.ts';

/**
 * Takes columns apart whose rows the extractor read across, so that each line is one printed line and
 * the lines of a column follow one another.
 *
 * @param lines all lines of the dump
 * @returns the same lines where nothing stands side by side
 */
export function takeColumnsApart(
  lines: readonly Line[],
  seam: SeamScore = seamScorer(lines.map((line) => line.text.text)),
): readonly Line[] {
  if (keepsPlaces(lines)) return splitSideBySide(lines, seam);
  return holdsBlocks(lines) ? lines : readJoinedRows(lines, seam);
}

/** No row of columns holds more pieces. */
const MOST_COLUMNS = 9;
/** Shorter pieces are words that OCR spaced out. */
const LEAST_PIECE = 5;
/** The share of the text in lines of more pieces from which on the dump's lines are blocks. */
const BLOCKS = 0.3;

/** Whether a line of the dump is a block of printed lines, set apart by spaces: no row of columns. */
function holdsBlocks(lines: readonly Line[]): boolean {
  let chars = 0;
  let inBlocks = 0;
  for (const { text } of lines) {
    chars += text.text.length;
    const pieces = text.text.split(' ').filter((piece) => piece.length >= LEAST_PIECE).length;
    if (pieces > MOST_COLUMNS) inBlocks += text.text.length;
  }
  return inBlocks > BLOCKS * chars;
}

/** White space that no text has inside a line: a gap between columns, or an empty column. */
const FAR_GAP = /(?<=\S)(?: {5,}|\t+|\u3000{3,})(?=\S)/;
const FAR_INDENT = /^(?: {8,}|\t{2,}|\u3000{4,})\S/;
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.02;

/**
 * Whether a dump keeps what stands side by side in its place by spaces (`pdftotext -layout`). Where rows
 * are merely joined, gaps are narrow and of one width, whatever the length of the piece before.
 */
function keepsPlaces(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => line.text.text !== '').length;
  const far = lines.filter(({ raw }) => FAR_GAP.test(raw.text) || FAR_INDENT.test(raw.text)).length;
  return far >= LEAST_ROWS && far >= LEAST_SHARE * filled;
}
