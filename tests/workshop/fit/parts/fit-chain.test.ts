import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Example } from './example.ts';
import { fitChain } from './fit-chain.ts';

const BOTH = [true, true];
/** A row of units, each with one sign, of which the first state goes with sign 0. */
const example = (signs: readonly number[], joint = 0): Example => ({
  units: signs.map((sign) => [sign]),
  joints: signs.slice(1).map(() => [joint]),
  right: signs.map((sign) => (sign === 2 ? BOTH : [sign === 0, sign === 1])),
  possible: signs.map(() => BOTH),
});
const SHAPE = { states: 2, signs: 3, joints: 1 };
const fit = (examples: readonly Example[]) => fitChain(examples, SHAPE, { rounds: 12, ridge: 1 });

test('a sign that goes with a state speaks for it, and one of which nothing is known for none', () => {
  const { units } = fit([example([0, 1, 1, 0, 2]), example([1, 0, 0, 2])]);
  const [first = 0, second = 0, third = 0, fourth = 0] = units;
  assert.ok(first > second && fourth > third);
});

test('states that follow each other speak for the pair', () => {
  const { joints } = fit(Array.from({ length: 4 }, () => example([0, 1, 0, 1])));
  const [same = 0, change = 0] = joints;
  assert.ok(change > same);
});

test('the same examples make the same weights', () => {
  const examples = [example([0, 1, 1]), example([1, 0, 2])];
  assert.deepEqual(fit(examples), fit(examples));
});
