import type { Draft } from '../model/draft.ts';
import type { Head } from '../model/item.ts';
import { logShare } from '../text/log-share.ts';
import { WEAK } from '../text/points.ts';

/**
 * Takes the line above a headline for its rubric where it is told to be that about as likely as anything
 * else of a headline, and nothing else of the article is a rubric. A line that stands by itself is a
 * headline as long as it may be one.
 *
 * @returns the draft with the line among its logos, or as it was
 */
export function takeToldRubric(draft: Draft): Draft {
  const [first, ...others] = draft.heads;
  const [line, ...below] = first?.lines ?? [];
  const [told, ...rest] = first?.shares ?? [];
  if (!first || !line || !told || draft.logos.length > 0) return draft;
  if (below.length + others.length === 0) return draft;
  if (logShare(told.rubric, Math.max(told.kicker, told.title)) < -WEAK) return draft;
  const logo: Head = { ...first, lines: [line], shares: [told], logo: true };
  const heads = below.length > 0 ? [{ ...first, lines: below, shares: rest }, ...others] : others;
  return { ...draft, heads, logos: [logo] };
}
