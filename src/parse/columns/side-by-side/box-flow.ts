import { CLEAR, FAINT, FAIR, HEAVY, SLIGHT, SOME, STRONG, WEAK } from '../../text/points.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { lookAt, type Beginning, type BoxLook, type ColumnBox, type Ending } from './box-look.ts';
import { boxSigns, type BoxSign } from './box-signs.ts';
import type { Flow } from './order-boxes.ts';

// Of all boxes of the page, which one follows, if any: by how one ends and the other begins, as made
// pages show it, and pages printed and read by `pdftotext -layout`.
const STEPS: Readonly<Record<Ending, Readonly<Record<Beginning, number>>>> = {
  head: { head: SOME, byline: FAIR, credit: CLEAR, fresh: -FAINT, flush: -FAINT },
  byline: { head: 0, byline: SOME, credit: WEAK, fresh: SOME, flush: -SOME },
  credit: { head: -SOME, byline: -CLEAR, credit: -SOME, fresh: CLEAR, flush: SLIGHT },
  stop: { head: -FAIR, byline: -SOME, credit: FAINT, fresh: WEAK, flush: FAINT },
  open: { head: -FAINT, byline: 0, credit: -CLEAR, fresh: SLIGHT, flush: FAIR },
};
const POINTS: Readonly<Record<BoxSign, number>> = {
  headAbove: CLEAR,
  headElsewhere: -SLIGHT,
  textAbove: SOME,
  textAboveText: FAIR,
  neighbour: SLIGHT,
  sameTop: SOME,
  otherTop: -SOME,
  beyond: -SOME,
  back: -STRONG,
  newRow: -SOME,
  otherMeasure: -CLEAR,
  gap: -HEAVY,
};
/** For each point of the words that two boxes join in mid-sentence. */
const SEAM = SLIGHT;
/** An article's end in a box, and the beginning of another: no step is worse than both. */
const LAST: Readonly<Record<Ending, number>> = {
  head: -CLEAR,
  byline: -CLEAR,
  credit: FAIR,
  stop: FAIR,
  open: -SLIGHT,
};
const FIRST: Readonly<Record<Beginning, number>> = {
  head: FAIR,
  byline: -SOME,
  credit: SOME,
  fresh: -FAIR,
  flush: -SLIGHT,
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
