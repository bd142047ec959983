import type { SeamScore } from '../../words/seam-scorer.ts';
import { lookAt, type Beginning, type BoxLook, type ColumnBox, type Ending } from './box-look.ts';
import { boxSigns, type BoxSign } from './box-signs.ts';
import type { Flow } from './order-boxes.ts';

// All points are logarithms of odds, fitted on made pages and on pages printed and read by `pdftotext
// -layout`: of all boxes of the page, which one follows, if any.
const STEPS: Readonly<Record<Ending, Readonly<Record<Beginning, number>>>> = {
  head: { head: 0.9, byline: 1.4, credit: 3, fresh: -0.3, flush: -0.3 },
  byline: { head: 0.1, byline: 1, credit: 0.4, fresh: 1.1, flush: -1 },
  credit: { head: -1, byline: -2.2, credit: -1, fresh: 2.3, flush: 0.6 },
  stop: { head: -1.7, byline: -1.2, credit: 0.3, fresh: 0.4, flush: 0.3 },
  open: { head: -0.3, byline: -0.1, credit: -2, fresh: 0.7, flush: 1.5 },
};
const POINTS: Readonly<Record<BoxSign, number>> = {
  headAbove: 3.3,
  headElsewhere: -0.5,
  textAbove: 0.8,
  textAboveText: 1.8,
  neighbour: 0.6,
  sameTop: 1.1,
  otherTop: -1.2,
  beyond: -1.2,
  back: -3.2,
  newRow: -0.8,
  otherMeasure: -2.4,
  gap: -6.7,
};
/** For each point of the words that two boxes join in mid-sentence. */
const SEAM = 0.6;
/** An article's end in a box, and the beginning of another: no step is worse than both. */
const LAST: Readonly<Record<Ending, number>> = {
  head: -3.1,
  byline: -3,
  credit: 1.9,
  stop: 1.9,
  open: -0.7,
};
const FIRST: Readonly<Record<Beginning, number>> = {
  head: 1.9,
  byline: -1.1,
  credit: 1.1,
  fresh: -1.4,
  flush: -0.5,
};

/**
 * Makes the score of reading one of a page's columns after another, from their words and their places.
 *
 * @param seam a limited seam scorer
 */
export function boxFlow(seam: SeamScore, boxes: readonly ColumnBox[]): Flow<ColumnBox> {
  const looks = new Map<ColumnBox, BoxLook>();
  const look = (box: ColumnBox): BoxLook => {
    const known = looks.get(box) ?? lookAt(box);
    looks.set(box, known);
    return known;
  };
  const scores = new Map<ColumnBox, Map<ColumnBox, number>>();
  return (before, after) => {
    const row = scores.get(before) ?? new Map<ColumnBox, number>();
    scores.set(before, row);
    const known = row.get(after);
    if (known !== undefined) return known;
    const [a, b] = [look(before), look(after)];
    let sum = STEPS[a.ends][b.begins];
    for (const [sign, value] of boxSigns(before, after, look, boxes)) sum += POINTS[sign] * value;
    if (a.ends === 'open' && (b.begins === 'flush' || b.begins === 'fresh')) {
      sum += SEAM * seamOf(before, after, seam);
    }
    const score = Math.max(sum, LAST[a.ends] + FIRST[b.begins]);
    row.set(after, score);
    return score;
  };
}

function seamOf(before: ColumnBox, after: ColumnBox, seam: SeamScore): number {
  const left = before.segments.at(-1)?.text.text ?? '';
  const right = after.segments[0]?.text.text ?? '';
  return seam(left, right);
}
