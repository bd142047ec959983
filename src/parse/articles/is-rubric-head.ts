import type { Head } from '../model/item.ts';
import { isLikelyRubric } from '../model/part.ts';
import { mayBeRubric } from '../signs/may-be-rubric.ts';

/** Whether a headline block is one line that may be a rubric. */
export function isRubricHead({ lines, logo, shares }: Head): boolean {
  if (logo || !shares) return logo || (lines.length === 1 && mayBeRubric(lines[0]?.text ?? ''));
  return shares[0] !== undefined && isLikelyRubric(shares[0]);
}
