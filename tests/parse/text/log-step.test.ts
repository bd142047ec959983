import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logStep } from '../../../src/parse/text/log-step.ts';

test('numbers that differ by less than a tenth are alike, and those by a fifth are not', () => {
  assert.ok(logStep(1.08, 4) === logStep(0.93, 4));
  assert.notEqual(logStep(1.2, 4), logStep(1, 4));
});

test('steps are as much wider as numbers are larger, in both directions, up to the most', () => {
  assert.deepEqual(
    [1, 2, 4, 64, 0.5].map((n) => logStep(n, 4)),
    [0, 4, 8, 16, -4],
  );
  assert.equal(logStep(0, 4), -16);
});
