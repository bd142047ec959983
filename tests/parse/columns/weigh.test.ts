import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adder, weigh } from '../../../src/parse/columns/side-by-side/weigh.ts';

test('signs are weighed by how much of them there is; what has no weight says nothing', () => {
  const table = { full: 2, far: -1 };
  assert.equal(
    weigh(
      [
        ['full', 1],
        ['far', 0.5],
        ['other', 9],
      ],
      table,
    ),
    1.5,
  );
});

test('a sign that holds is added, and no other', () => {
  const signs: [string, number][] = [];
  const add = adder(signs);
  add('full', true);
  add('far', false);
  assert.deepEqual(signs, [['full', 1]]);
});
