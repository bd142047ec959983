import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { orderBoxes, type Box } from '../../../src/parse/columns/side-by-side/order-boxes.ts';

const box = (top: number, left: number): Box => ({ top, bottom: top + 8, left, right: left + 10 });
const [left, right, below] = [box(0, 0), box(0, 20), box(20, 0)];

/** Each box goes on in the next of a list, and in no other. */
const flowOf =
  (list: readonly Box[]) =>
  (a: Box, b: Box): number =>
    list.indexOf(b) === list.indexOf(a) + 1 ? 5 : 0;

test('boxes are read in the order in which their words go on, across the page or down it', () => {
  for (const order of [
    [left, right, below],
    [left, below, right],
  ]) {
    assert.deepEqual(orderBoxes([below, right, left], flowOf(order)), order);
  }
});

test('every box is read once', () => {
  const boxes = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 });
  fc.assert(
    fc.property(boxes, (places) => {
      const all = places.map(([top, place]) => box(top, place));
      const order = orderBoxes(all, () => 0);
      assert.equal(order.length, all.length);
      assert.deepEqual(new Set(order), new Set(all));
    }),
  );
});
