import { closestOf, type Decision } from '../model/decision.ts';
import type { Located } from '../text/located.ts';
import { SHOWN } from '../text/shown.ts';
import type { SeamScore } from '../words/seam-scorer.ts';
import type { Signal } from './signal.ts';
import { tell } from './tell.ts';

/** Two texts that are read on end. */
export type Joint = readonly [before: Located, after: Located];

/** What speaks for a joint before its words are looked at, in the unit of `seamScorer`. */
const LIKELY = 3;

/**
 * What the words of an article's joints say against them, told of the worst one.
 *
 * @param risk how much the margins by which joints are none of two texts speak against them together
 */
export function tellJoints(
  code: Signal['code'],
  joints: readonly Joint[],
  seam: SeamScore,
  risk: (margins: readonly Pick<Decision, 'margin'>[]) => number,
): Signal[] {
  const weighed = joints.map(([before, after]) => ({
    ...{ before, after },
    margin: (LIKELY + seam(before.text, after.text)) / 2,
  }));
  const worst = closestOf(weighed);
  if (!worst) return [];
  const args = [worst.before.text.slice(-SHOWN), worst.after.text.slice(0, SHOWN)];
  return tell(code, worst.after, args, risk(weighed));
}
