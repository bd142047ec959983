import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../../src/parse/compose/order/rows-of.ts';
import { bodyOf } from '../../support/items.ts';

/** What the places say of an order of the lines of one block. */
const worth = (order: number[]): number =>
  rowsOf(bodyOf(order.map(() => '今年以来')).lines)(Int32Array.from(order));

test('lines of one block are read one after the other', () => {
  const inOrder = worth([0, 1, 2, 3, 4, 5]);
  assert.ok(inOrder > worth([0, 2, 1, 3, 4, 5]));
  assert.ok(inOrder > worth([5, 4, 3, 2, 1, 0]));
});

test('or they take turns between two columns of one length', () => {
  assert.ok(worth([0, 2, 4, 1, 3, 5]) > worth([0, 3, 4, 1, 2, 5]));
});

test('a block that is read right after the one before it is worth more', () => {
  const [first, second] = [bodyOf(['今年']), bodyOf(['以来'])];
  const lines = [...first.lines, ...second.lines.map((line) => ({ ...line, block: 1 }))];
  const rows = rowsOf(lines);
  assert.ok(rows(Int32Array.of(0, 1)) > rows(Int32Array.of(1, 0)));
});
