import { hasOpenMark } from '../text/has-open-mark.ts';
import { lettersOf } from '../text/letters-of.ts';

/** Letters of a name that stands without any mark; longer ones are headlines. */
export const LONGEST_RUBRIC = 16;
/** A clause or a sentence ends so, no name: `…成立以来，`. */
const CLAUSE_END = /[，,、；;：:。.—-]\s*$/u;
/** A text stops in mid-sentence so: `…成立以来，`, `…还给基层，把`. */
const BREAKS_OFF = /[，,、；;把将让和与及的]\s*$/u;
/** It goes on from a text before so: `，再创高质量`. */
const GOES_ON = /^\s*[，,、；;。：:”]/u;

/** Whether a text is a piece of a sentence, as no headline is: cut at an end, or inside quotation marks. */
export function isClause(text: string): boolean {
  const straight = text.split('"').length - 1;
  return BREAKS_OFF.test(text) || GOES_ON.test(text) || hasOpenMark(text) || straight % 2 === 1;
}

/**
 * Whether a text has the form of a rubric: no end of a clause, and no more letters than a
 * name has.
 */
export function hasRubricForm(text: string): boolean {
  const letters = lettersOf(text).length;
  return letters > 0 && letters <= LONGEST_RUBRIC && !CLAUSE_END.test(text) && !isClause(text);
}
