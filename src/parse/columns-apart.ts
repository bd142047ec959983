import { splitJoinedRows } from './joined-rows.ts';
import type { Line } from './lines.ts';
import { keepsPlaces } from './row-places.ts';
import { seamScorer, type SeamScore } from './seam.ts';
import { splitSideBySide } from './side-by-side.ts';

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
  return keepsPlaces(lines) ? splitSideBySide(lines, seam) : splitJoinedRows(lines, seam);
}
