import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../../../src/parse/text/at.ts';

test('the entry at a place that a list has is given, though it be undefined', () => {
  assert.equal(at([7, 8], 1), 8);
  assert.doesNotThrow(() => at([undefined], 0));
});

test('a place that a list lacks is refused by its number', () => {
  for (const place of [-1, 2, 0.5, Number.NaN]) {
    assert.throws(
      () => at([7, 8], place),
      new RangeError(`A list of 2 has nothing at place ${String(place)}.`),
    );
  }
});
