import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intersect } from '../../src/search/intersect.ts';

const result = (id: string, score: number) => ({ id, score });
const LISTS = [
  [result('a', 3), result('b', 2), result('c', 1)],
  [result('c', 9), result('a', 1), result('d', 1)],
];

test('what all lists have is kept, best sum first', () => {
  assert.deepEqual(
    intersect(LISTS, 'by-score').map(({ id }) => id),
    ['c', 'a'],
  );
});

test('of equals the order does not hang on the index', () => {
  assert.deepEqual(
    intersect([[result('b', 1), result('a', 1)]], 'by-score').map(({ id }) => id),
    ['a', 'b'],
  );
});

test('an order that was asked for is kept', () => {
  assert.deepEqual(
    intersect(LISTS, 'as-found').map(({ id }) => id),
    ['a', 'c'],
  );
});

test('nothing asked, nothing found', () => {
  assert.deepEqual(intersect([], 'by-score'), []);
});
