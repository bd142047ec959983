import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantile } from '../../../src/parse/text/quantile.ts';

test('a share of the numbers lies below', () => {
  assert.equal(quantile([30, 10, 20, 40], 0.5), 30);
  assert.equal(quantile([30, 10, 20, 40], 0), 10);
  assert.equal(quantile([30, 10, 20, 40], 1), 40);
  assert.equal(quantile([], 0.5), 0);
});
