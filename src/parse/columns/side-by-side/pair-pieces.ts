import { at } from '../../text/at.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { hiddenBy, lookAt, pairSigns, type Look, type Rows, type Step } from './pair-signs.ts';
import { OVERLAP } from './places.ts';
import { sharedOf, type Segment } from './segment.ts';
import type { Signs } from './weigh.ts';

/** Two pieces of which the lower one may be the next line of the upper one's column. */
export interface Pair {
  readonly above: Segment;
  readonly below: Segment;
  readonly signs: Signs;
}

/** Rows below a piece in which it may go on: filled ones, and blank ones among them. */
const REACH = { filled: 4, blank: 3 };
/** Places by which the next line may begin apart: rows whose first column is empty are dumped pulled left. */
const FARTHEST = 16;
/**
 * Lists the pairs of pieces of which one may stand right below the other in a column, with their signs.
 *
 * @param rows the pieces of each row
 * @param seam a limited seam scorer
 */
export function pairPieces(rows: Rows, seam: SeamScore): Pair[] {
  const looks = new Map<Segment, Look>();
  for (const [r, row] of rows.entries()) {
    for (const piece of row) looks.set(piece, lookAt(rows, r, piece));
  }
  return rows.flatMap((row, r) => {
    const steps = stepsFrom(rows, r);
    return row.flatMap((above) =>
      steps.flatMap(([i, step]) =>
        at(rows, i)
          .filter((below) => mayFollow(above, below, step))
          .map((below) => {
            const [a, b] = [looks.get(above), looks.get(below)];
            if (!a || !b) throw new Error('Every piece has been looked at.');
            const signs = pairSigns(
              { above, below, upper: row, lower: at(rows, i), step, a, b },
              seam,
            );
            return { above, below, signs };
          }),
      ),
    );
  });
}

/** The rows below one in which its pieces may go on. */
function stepsFrom(rows: Rows, from: number): [row: number, step: Step][] {
  const steps: [number, Step][] = [];
  const between: Segment[] = [];
  let [filled, blank] = [0, 0];
  for (let i = from + 1; i < rows.length && filled < REACH.filled && blank <= REACH.blank; i++) {
    if (at(rows, i).length === 0) blank++;
    else {
      steps.push([i, { filled: ++filled, blank, between: [...between] }]);
      between.push(...at(rows, i));
    }
  }
  return steps;
}

function mayFollow(above: Segment, below: Segment, step: Step): boolean {
  const shared = sharedOf(above, below);
  const isNear = Math.abs(below.start - above.start) <= FARTHEST || shared >= OVERLAP;
  return isNear && shared >= -FARTHEST && hiddenBy(above, below, step) <= 1;
}
