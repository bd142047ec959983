import pc from 'picocolors';
import type { CheckOutcome } from '../check-archive.ts';
import { pageOfProduct } from '../tree/archive.ts';
import { Refusal, type Problem } from '../../terminal/problem.ts';
import { formatSummary } from './format-summary.ts';

/**
 * Prints what a check found.
 *
 * @throws Refusal naming each file that is not what a parse gives, or can't be parsed
 */
export function showCheck(outcome: CheckOutcome): void {
  const mend = 'npm run parse';
  const problems: Problem[] = [
    ...outcome.problems,
    ...outcome.missing.map((where) => ({ where, what: 'missing', mend })),
    ...outcome.changed.map(changed),
    ...outcome.extra.map(extra),
  ];
  if (outcome.interrupted) {
    problems.push({ where: 'content', what: 'an interrupted run waits to be finished', mend });
  }
  if (problems.length > 0) throw new Refusal(problems);
  console.log(formatSummary(outcome.pages));
  console.log(`${pc.green('✓')} content/articles is what dumps and corrections give`);
}

function changed(where: string): Problem {
  const page = pageOfProduct(where);
  const edit = 'an edit by hand is lost by the next parse';
  return {
    where,
    what: 'not what dumps and corrections give: stale, or edited by hand',
    mend:
      page === undefined
        ? `npm run parse; ${edit}`
        : `npm run parse; ${edit}:\nwrite it into content/corrections/${page}.yml first`,
  };
}

function extra(where: string): Problem {
  return {
    where,
    what: 'no parse gives this file',
    mend: 'move it elsewhere if it is yours; npm run parse removes it',
  };
}
