import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepOf } from '../../../src/parse/text/step-of.ts';

test('a number stands on the step above the last limit that it reaches', () => {
  assert.deepEqual(
    [-5, 0, 0.5, 1, 9].map((n) => stepOf(n, [0, 1])),
    [0, 1, 1, 2, 2],
  );
  assert.equal(stepOf(3, []), 0);
});
