import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minimize } from './minimize.ts';

/** A bowl whose sides are of unlike steepness, with its bottom at 3, -2. */
function bowl(place: Float64Array) {
  const [x = 0, y = 0] = place;
  const value = (x - 3) ** 2 + 50 * (y + 2) ** 2 + (x - 3) * (y + 2);
  return { value, slopes: Float64Array.of(2 * (x - 3) + y + 2, 100 * (y + 2) + x - 3) };
}

test('the bottom of a bowl is found', () => {
  const [x = 0, y = 0] = minimize(2, bowl, 60);
  assert.ok(Math.abs(x - 3) < 0.01 && Math.abs(y + 2) < 0.01, `${x}, ${y}`);
});

test('no round makes it worse', () => {
  const values = [0, 1, 2, 4, 8].map((rounds) => bowl(minimize(2, bowl, rounds)).value);
  assert.deepEqual(
    values.toSorted((a, b) => b - a),
    values,
  );
});
