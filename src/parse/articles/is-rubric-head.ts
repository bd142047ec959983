import type { Head } from '../model/item.ts';
import { mayBeRubric } from '../signs/may-be-rubric.ts';

/** Whether a headline block is one line that may be a rubric. */
export function isRubricHead({ lines, logo }: Head): boolean {
  return logo || (lines.length === 1 && mayBeRubric(lines[0]?.text ?? ''));
}

/** Whether a headline block is the rubric of comments, `今日谈`, and no half of a headline. */
export function isCommentRubric(head: Head): boolean {
  return isRubricHead(head) && /(?:评论?|论坛|谈)[】〗\]］]?$/u.test(head.lines[0]?.text ?? '');
}
