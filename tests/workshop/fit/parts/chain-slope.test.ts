import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainSlope } from './chain-slope.ts';
import type { Example } from './example.ts';

const MAY = [true, true, true];
const EXAMPLE: Example = {
  units: [[0], [1, 2], [2], []],
  joints: [[0], [1], [0, 1]],
  right: [[true, false, false], [false, true, true], MAY, [false, false, true]],
  possible: [MAY, MAY, [true, true, false], MAY],
};
const SHAPE = { states: 3, signs: 3, joints: 2 };
const LENGTH = 3 * 3 + 2 * 9;
/** Weights of which none is like another. */
const WEIGHTS = Float64Array.from({ length: LENGTH }, (_, i) => Math.sin(7 * i));
const STEP = 1e-6;

test('the slope is what a small step of each weight adds', () => {
  const measure = chainSlope([EXAMPLE, EXAMPLE], SHAPE, 0.5);
  const { value, slopes } = measure(WEIGHTS);
  for (const [i, slope] of slopes.entries()) {
    const moved = WEIGHTS.map((weight, n) => weight + (n === i ? STEP : 0));
    const added = (measure(moved).value - value) / STEP;
    assert.ok(Math.abs(added - slope) < 1e-4, `weight ${i}: ${slope}, and ${added} was added`);
  }
});

test('where all that may be is right, nothing is unlikely', () => {
  const example = { ...EXAMPLE, right: EXAMPLE.possible };
  const { value, slopes } = chainSlope([example], SHAPE, 0)(WEIGHTS);
  assert.ok(Math.abs(value) < 1e-9);
  assert.ok(slopes.every((slope) => Math.abs(slope) < 1e-9));
});
