import type { Head } from '../model/item.ts';
import { mayBeColumnName } from '../signs/may-be-rubric.ts';

/** Whether a headline block is one line that may be a column's name. */
export function isColumnHead({ lines, logo }: Head): boolean {
  return logo || (lines.length === 1 && mayBeColumnName(lines[0]?.text ?? ''));
}

/** Whether a headline block is the name of a column of comments, `今日谈`, and no half of a headline. */
export function isCommentColumn(head: Head): boolean {
  return isColumnHead(head) && /(?:评论?|论坛|谈)[】〗\]］]?$/u.test(head.lines[0]?.text ?? '');
}
