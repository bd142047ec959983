import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeness, closestOf, meanRiskOf, riskOf } from '../../../src/parse/model/decision.ts';

const margins = (...list: number[]) => list.map((margin) => ({ margin }));

test('the risk of decisions falls with their margins and grows with their number', () => {
  assert.equal(riskOf([]), 0);
  assert.equal(riskOf(margins(100)), 0);
  assert.equal(riskOf(margins(0)), 1);
  assert.ok(riskOf(margins(1)) > riskOf(margins(2)));
  assert.ok(riskOf(margins(2, 2)) > riskOf(margins(2)));
});

test('their risk on the whole does not grow with their number', () => {
  assert.ok(Math.abs(meanRiskOf(margins(2, 2, 2)) - meanRiskOf(margins(2))) < 1e-9);
  assert.ok(meanRiskOf(margins(1)) > meanRiskOf(margins(2)));
  assert.equal(meanRiskOf([]), 0);
});

test('the closest is that of the least margin, the first of several', () => {
  const all = margins(3, 1, 1);
  assert.equal(closestOf(all), all[1]);
  assert.equal(closestOf(margins()), undefined);
});

test('a decision is close as far as it falls short of a sure one', () => {
  assert.deepEqual([closeness(0, 4), closeness(1, 4), closeness(9, 4)], [1, 0.75, 0]);
  assert.equal(closeness(-1, 4), 1);
});
