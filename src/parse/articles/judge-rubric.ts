import type { Head } from '../model/item.ts';
import { hasRubricForm } from '../signs/has-rubric-form.ts';
import { headText } from './heads-of.ts';
import { isRubricHead } from './is-rubric-head.ts';
/** `“八大行动 实干开图”`: a name wholly in quotation marks. */
const QUOTED = /^\s*["“][^"“”]+["”]\s*$/u;
/** `创新实干 “镇”不简单`: a name of two parts on one line. */
const TWO_PARTS = /^\S{2,10}\s+\S{2,10}$/u;

/** What else of the page and the paper tells a name. */
export interface RubricContext {
  /** Whether editors list a name. */
  readonly isKnown: (name: string) => boolean;
  /** Whether a line stands on the page more than once. */
  readonly recurs: (line: string) => boolean;
}

/**
 * Judges whether a headline block that no article has for its headline is a rubric. It
 * has the form of one, and a sign: marks of the print, the words of rubrics, a place in the
 * editors' list, a second time on the page. Quotation marks around it or two short parts tell less,
 * and nothing where the dump marks it as a heading, as it does headlines.
 *
 * @returns `sure`, `likely`, or `none` for a block that is no rubric
 */
export function judgeRubric(head: Head, context: RubricContext): 'sure' | 'likely' | 'none' {
  const text = headText(head);
  if (head.shares && isRubricHead(head)) return 'sure';
  if (!hasRubricForm(text)) return 'none';
  if (isRubricHead(head) || context.isKnown(text)) return 'sure';
  if (context.recurs(text)) return 'likely';
  if (head.level > 0) return 'none';
  if (QUOTED.test(text)) return 'sure';
  const parts = head.lines.length === 2 || (head.lines.length === 1 && TWO_PARTS.test(text));
  return parts ? 'likely' : 'none';
}
