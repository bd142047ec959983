import { BOX_WEIGHTS } from '../../weights/box-weights.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { ColumnBox } from './box-look.ts';
import { boxSigns } from './box-signs.ts';
import type { Flow } from './order-boxes.ts';
import { weigh } from './weigh.ts';

/** An article's end in a box, and the beginning of another: no step is worse. */
const WORST = -4;

/**
 * Makes the score of reading one of a page's columns after another, from their words and their places.
 *
 * @param seam a limited seam scorer
 */
export function boxFlow(seam: SeamScore, boxes: readonly ColumnBox[]): Flow<ColumnBox> {
  const signs = boxSigns(boxes, seam);
  const scores = new Map<ColumnBox, Map<ColumnBox, number>>();
  return (before, after) => {
    const row = scores.get(before) ?? new Map<ColumnBox, number>();
    scores.set(before, row);
    const score = row.get(after) ?? Math.max(WORST, weigh(signs(before, after), BOX_WEIGHTS));
    row.set(after, score);
    return score;
  };
}
