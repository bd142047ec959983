import assert from 'node:assert/strict';
import type { AddOutcome } from '../../scripts/add/add-dumps.ts';
import { Refusal, type Problem } from '../../scripts/terminal/problem.ts';

/** Runs what must be refused, by a refusal or in what it returns, and returns the problems that it tells. */
export function refused(work: () => unknown): readonly Problem[] {
  const problems = problemsOf(work);
  assert.ok(problems.length > 0, 'a refusal says why');
  for (const { where, what, mend } of problems) assert.ok(where && what && mend);
  return problems;
}

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    const outcome = work();
    if (!isAddOutcome(outcome) || outcome.refused.length === 0) assert.fail('it was not refused');
    return outcome.refused.map(({ problem }) => problem);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems;
  }
}

function isAddOutcome(outcome: unknown): outcome is AddOutcome {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
}

/** What a refusal must say: each pattern stands in one of its problems. */
export function says(problems: readonly Problem[], ...patterns: RegExp[]): void {
  const text = problems
    .map(({ where, what, details, mend }) =>
      [where, what, JSON.stringify(details), mend].join('\n'),
    )
    .join('\n\n');
  for (const pattern of patterns) assert.match(text, pattern);
}
