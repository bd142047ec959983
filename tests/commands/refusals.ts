import assert from 'node:assert/strict';
import { Refusal, type Problem } from '../../scripts/terminal/problem.ts';

/** Runs what must be refused, and returns the problems that it tells. */
export function refused(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    assert.ok(error.problems.length > 0, 'a refusal says why');
    for (const { where, what, mend } of error.problems) assert.ok(where && what && mend);
    return error.problems;
  }
  assert.fail('it was not refused');
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
