import type { Line } from '../../text/line.ts';
import { CLEAR } from '../../text/points.ts';
import { limitSeam, type SeamScore } from '../../words/seam-scorer.ts';
import { cutLine, findSpecks, type Cell } from './cell.ts';
import { findRegions } from './find-regions.ts';
import { readRows } from './read-rows.ts';
import { restoreMarks } from './restore-marks.ts';
import { weighWords } from './worth-of-cell.ts';

/** What one seam says at most: many rows are weighed together. */
const MOST_SEAM = CLEAR;

/**
 * Takes rows apart that hold the lines of two or more columns with a space between them, as extractors
 * write that read across the page. It is done region by region: the rest of the page may be in order.
 *
 * @returns the lines in reading order; the same lines where no rows are joined
 */
export function splitJoinedRows(lines: readonly Line[], seam: SeamScore): readonly Line[] {
  const rows = lines.map(cutLine);
  const limited = limitSeam(seam, MOST_SEAM);
  const regions = findRegions(rows, limited);
  if (regions.length === 0) return lines;
  const out: Line[] = [];
  let at = 0;
  const words = weighWords(limited);
  for (const { from, to, measures } of regions) {
    const read =
      from < at ? undefined : readRows(findSpecks(rows.slice(from, to)), measures, words);
    if (!read) continue;
    for (const line of lines.slice(at, from)) out.push(line);
    for (const [i, cell] of restoreMarks(read.cells).entries()) out.push(toLine(cell, i));
    at = from + read.end;
  }
  return at === 0 ? lines : [...out, ...lines.slice(at)];
}

function toLine({ line, text }: Cell, i: number): Line {
  return { number: line.number, text, raw: text, indent: 0, newPage: i === 0 && line.newPage };
}
