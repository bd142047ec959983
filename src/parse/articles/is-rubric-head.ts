import type { Head } from '../model/item.ts';
import { mayBeRubric } from '../signs/may-be-rubric.ts';

/** Whether a headline block is one line that may be a rubric. */
export function isRubricHead({ lines, logo }: Head): boolean {
  return logo || (lines.length === 1 && mayBeRubric(lines[0]?.text ?? ''));
}
