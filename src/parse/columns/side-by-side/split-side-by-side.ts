import type { Line } from '../../text/line.ts';
import { EMPTY } from '../../text/located.ts';
import { limitSeam, type SeamScore } from '../../words/seam-scorer.ts';
import { boxFlow } from './box-flow.ts';
import { lookAt, type ColumnBox } from './box-look.ts';
import { cutPieces } from './cut-pieces.ts';
import { cutRows } from './cut-rows.ts';
import { linkPieces } from './link-pieces.ts';
import { makeBox } from './make-box.ts';
import { moveBoxes } from './move-boxes.ts';
import { orderBoxes } from './order-boxes.ts';
import { partColumn } from './part-column.ts';
import type { Segment } from './segment.ts';

/**
 * Takes columns apart that stand side by side (`pdftotext -layout`): each line is cut at its gaps, the
 * pieces that stand below each other make a column, and the columns are put in reading order by the
 * white space between them and by their words.
 *
 * @param seam the page's seam scorer
 * @returns lines again, one piece each, with a blank line between two columns
 */
export function splitSideBySide(lines: readonly Line[], seam: SeamScore): Line[] {
  const limited = limitSeam(seam);
  const pieces = cutPieces(cutRows(lines), limited);
  const boxes = linkPieces(pieces, limited).flatMap(partColumn).map(makeBox);
  const flow = boxFlow(limited, boxes);
  return moveBoxes(orderBoxes(boxes, flow), flow).flatMap((box, i, all) => {
    const next = all[i + 1];
    const printed = box.segments.map(toLine);
    return next && areOneHead(box, next) ? printed : [...printed, BLANK];
  });
}

const BLANK: Line = { number: 0, text: EMPTY, raw: EMPTY, indent: 0, newPage: false };
/** Rows of text beside it that a headline's line is high, at most. */
const HIGHEST = 5;

/** Whether two boxes hold lines of one headline, which are higher than the rows of text beside them. */
function areOneHead(upper: ColumnBox, lower: ColumnBox): boolean {
  const rows = lower.top - upper.bottom;
  return (
    rows > 0 &&
    rows <= HIGHEST &&
    Math.min(upper.right, lower.right) > Math.max(upper.left, lower.left) &&
    lookAt(upper).ends === 'head' &&
    lookAt(lower).begins === 'head'
  );
}

function toLine({ line, text, start }: Segment, i: number, all: readonly Segment[]): Line {
  const left = Math.min(...all.slice(Math.max(0, i - 2), i + 3).map((segment) => segment.start));
  return { number: line.number, text, raw: text, indent: start - left, newPage: false };
}
