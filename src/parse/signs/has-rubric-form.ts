import { lettersOf } from '../text/letters-of.ts';
import { hasSign } from './headline-signs.ts';
import { isMarkedRubric } from './may-be-rubric.ts';

/** Letters of a name that stands without any mark; longer ones are headlines. */
export const LONGEST_RUBRIC = 16;

/** Whether a text is a piece of a sentence, as no headline is: cut at an end, or inside quotation marks. */
export function isClause(text: string): boolean {
  const straight = text.split('"').length - 1;
  const bare = text.trim();
  // `》》“八大行动”这样干`: a mark that points, and hangs on nothing.
  const goesOn = hasSign(bare, 'amid') && !isMarkedRubric(bare);
  return goesOn || hasSign(bare, 'pause', 'dangling', 'openMark') || straight % 2 === 1;
}

/**
 * Whether a text has the form of a rubric: no end of a clause, and no more letters than a
 * name has.
 */
export function hasRubricForm(text: string): boolean {
  const letters = lettersOf(text).length;
  return letters > 0 && letters <= LONGEST_RUBRIC && !/[。.—-]\s*$/u.test(text) && !isClause(text);
}
