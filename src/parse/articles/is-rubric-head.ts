import type { Head } from '../model/item.ts';
import { mayBeRubric } from '../signs/may-be-rubric.ts';

/** What is told to be a rubric with as great a share is taken for one. */
const LIKELY = 0.5;

/** Whether a headline block is one line that may be a rubric. */
export function isRubricHead({ lines, logo, shares }: Head): boolean {
  if (logo || !shares) return logo || (lines.length === 1 && mayBeRubric(lines[0]?.text ?? ''));
  return (shares[0]?.rubric ?? 0) > LIKELY;
}
