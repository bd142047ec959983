import type { Correction } from '../../src/schema/correction.ts';
import type { CorrectionProblem } from '../../src/parse/types.ts';
import type { Problem } from '../terminal/problem.ts';

const WORDS: Record<CorrectionProblem['kind'], { what: string; mend: string }> = {
  unmatched: {
    what: 'the quoted words stand nowhere in the dump',
    mend: 'quote the words as the dump has them, or delete this correction',
  },
  ambiguous: {
    what: 'the quoted words stand in the dump more than once',
    mend: 'quote more of them, or add the words right `before` or `after`',
  },
  homeless: {
    what: 'the quoted words belong to no article, so there is nothing to set',
    mend: 'quote words from the body of the article that is meant',
  },
  idle: {
    what: 'the correction changes nothing any more',
    mend: 'delete it; the parser gets this right without it',
  },
};

/**
 * Puts a correction's failure into words.
 *
 * @param place file and line of the correction
 * @param dump the dump's file as messages name it
 */
export function explainCorrection(
  problem: CorrectionProblem,
  correction: Correction,
  place: string,
  dump: string,
): Problem {
  const { what, mend } = WORDS[problem.kind];
  const { quote, before, after } = correction.at;
  const details: [string, string][] = [['quote', `\`${quote}\``]];
  if (before !== undefined) details.push(['before', `\`${before}\``]);
  if (after !== undefined) details.push(['after', `\`${after}\``]);
  if (problem.nearest) {
    const { text, line } = problem.nearest;
    details.push(['nearest', `\`${text.trim()}\` (${dump}:${line})`]);
  }
  return { where: place, what, details, mend };
}
