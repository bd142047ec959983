import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logStep } from '../../../src/parse/text/log-step.ts';

test('steps are as much wider as numbers are larger, in both directions, up to the most', () => {
  assert.deepEqual(
    [1, 2, 4, 64, 0.5].map((n) => logStep(n, 4)),
    [0, 2, 4, 8, -2],
  );
  assert.equal(logStep(0, 4), -8);
});
