import pc from 'picocolors';
import type { CheckOutcome } from '../archive/check-archive.ts';
import { Refusal, type Problem } from './problem.ts';
import { formatSummary } from './summary.ts';

/**
 * Prints what a check found.
 *
 * @throws Refusal naming each file that is not what a parse gives
 */
export function showCheck(outcome: CheckOutcome): void {
  const mend = 'npm run parse';
  const problems: Problem[] = [
    ...outcome.missing.map((where) => ({ where, what: 'missing', mend })),
    ...outcome.changed.map((where) => ({ where, what: 'stale, or edited by hand', mend })),
    ...outcome.extra.map((where) => ({ where, what: 'no parse gives this file', mend })),
  ];
  if (outcome.interrupted) {
    problems.push({ where: 'content', what: 'an interrupted run waits to be finished', mend });
  }
  if (problems.length > 0) throw new Refusal(problems);
  console.log(formatSummary(outcome.pages));
  console.log(`${pc.green('✓')} content/articles is what dumps and corrections give`);
}
