import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxesByRow } from '../../../src/parse/columns/side-by-side/boxes-by-row.ts';

const box = (top: number, bottom: number) => ({ top, bottom, left: 0, right: 10 });
const [low, tall, high] = [box(8, 9), box(1, 20), box(0, 3)];
const rows = boxesByRow([low, tall, high]);

test('boxes that begin in some rows are listed by their top', () => {
  assert.deepEqual(rows.beginningIn(0, 1), [high, tall]);
  assert.deepEqual(rows.beginningIn(1, 8), [tall, low]);
  assert.deepEqual(rows.beginningIn(9, 30), []);
});

test('a box that begins further up stands in the rows that it reaches', () => {
  assert.deepEqual(rows.standingIn(9, 12), [tall, low]);
  assert.deepEqual(rows.standingIn(3, 3), [high, tall]);
  assert.deepEqual(rows.standingIn(21, 30), []);
});
