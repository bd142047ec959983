import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreement } from '../../../src/parse/columns/side-by-side/agreement.ts';
import type { Pair } from '../../../src/parse/columns/side-by-side/pair-pieces.ts';
import { segmentsOf } from '../../support/segments.ts';

const pair = (above: number, below: number, odds: number): Pair => {
  const [upper] = segmentsOf(['今年以来全市招商'], 0, above);
  const [lower] = segmentsOf(['昨天上午渔港码头'], 1, below);
  if (!upper || !lower) assert.fail();
  return { above: upper, below: lower, signs: [['odds', odds]] };
};

test('pairs of the same rows that go down alike support one another, against those that do not', () => {
  const [first, second, other] = [pair(0, 12, 2), pair(14, 26, 2), pair(14, 14, 1)];
  const agreed = agreement([first, second, other], { odds: 1 });
  const told = new Map(agreed(first));
  assert.ok((told.get('support') ?? 0) > 0.8);
  assert.equal(told.get('own'), 4);
  assert.equal(told.get('lead'), 3);
  assert.equal(new Map(agreed(other)).get('lead'), -3);
});

test('a pair that stands alone leads nothing', () => {
  const alone = pair(0, 0, 3);
  assert.deepEqual(agreement([alone], { odds: 1 })(alone), [
    ['support', 0],
    ['own', 3],
    ['lead', 0],
  ]);
});
