import { isColumnHead } from '../signs/may-be-rubric.ts';
import { headText } from './heads-of.ts';
import { isOpen } from '../signs/headline-words.ts';
import type { Head } from '../model/item.ts';
import { lettersOf } from '../text/letters-of.ts';

/** Letters of a name that stands without any mark; longer ones are headlines. */
export const LONGEST_COLUMN_NAME = 16;
/** A clause or a sentence ends so, no name: `…成立以来，`. */
const CLAUSE_END = /[，,、；;：:。.—-]\s*$/u;
/** `“八大行动 实干开图”`: a name wholly in quotation marks. */
const QUOTED = /^\s*["“][^"“”]+["”]\s*$/u;
/** `创新实干 “镇”不简单`: a name of two parts on one line. */
const TWO_PARTS = /^\S{2,10}\s+\S{2,10}$/u;

/** What else of the page and the paper tells a name. */
export interface ColumnContext {
  /** Whether editors list a name. */
  readonly isKnown: (name: string) => boolean;
  /** Whether a line stands on the page more than once. */
  readonly recurs: (line: string) => boolean;
}

/** A text stops in mid-sentence so: `…成立以来，`, `…还给基层，把`. */
const BREAKS_OFF = /[，,、；;把将让和与及的]\s*$/u;
/** It goes on from a text before so: `，再创高质量`. */
const GOES_ON = /^\s*[，,、；;。：:”]/u;

/** Whether a text is a piece of a sentence, as no headline is: cut at an end, or inside quotation marks. */
export function isClause(text: string): boolean {
  const straight = text.split('"').length - 1;
  return BREAKS_OFF.test(text) || GOES_ON.test(text) || isOpen(text) || straight % 2 === 1;
}

/**
 * Whether a text has the form of a column's name: no end of a clause, and no more letters than a
 * name has.
 */
export function hasColumnForm(text: string): boolean {
  const letters = lettersOf(text).length;
  return letters > 0 && letters <= LONGEST_COLUMN_NAME && !CLAUSE_END.test(text) && !isClause(text);
}

/**
 * Judges whether a headline block that no article has for its headline is the name of a column. It
 * has the form of one, and a sign: marks of the print, the words of column names, a place in the
 * editors' list, a second time on the page. Quotation marks around it or two short parts tell less,
 * and nothing where the dump marks it as a heading, as it does headlines.
 *
 * @returns `sure`, `likely`, or `none` for a block that is no column's name
 */
export function judgeColumn(head: Head, context: ColumnContext): 'sure' | 'likely' | 'none' {
  const text = headText(head);
  if (!hasColumnForm(text)) return 'none';
  if (isColumnHead(head) || context.isKnown(text)) return 'sure';
  if (context.recurs(text)) return 'likely';
  if (head.level > 0) return 'none';
  if (QUOTED.test(text)) return 'sure';
  const parts = head.lines.length === 2 || (head.lines.length === 1 && TWO_PARTS.test(text));
  return parts ? 'likely' : 'none';
}
