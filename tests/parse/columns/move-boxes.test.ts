import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveBoxes } from '../../../src/parse/columns/side-by-side/move-boxes.ts';
import type { Box, Flow } from '../../../src/parse/columns/side-by-side/order-boxes.ts';

interface Named extends Box {
  readonly name: string;
}

const box = (name: string, top: number, bottom: number, left: number, right: number): Named => ({
  name,
  top,
  bottom,
  left,
  right,
});
const flowOf =
  (pairs: readonly string[]): Flow<Named> =>
  (a, b) =>
    pairs.includes(a.name + b.name) ? 4 : 0;
const names = (boxes: readonly Named[]): string => boxes.map(({ name }) => name).join('');

test('a column is read after its headline, though that stands in rows of another place', () => {
  // h heads the left column l, k the right one r; k seems to stand over l.
  const boxes = [
    box('h', 1, 2, 0, 9),
    box('k', 3, 4, 8, 24),
    box('l', 5, 20, 0, 16),
    box('r', 5, 20, 20, 54),
  ];
  assert.equal(names(moveBoxes(boxes, flowOf(['hl', 'kr']))), 'hlkr');
});

test('what stands above stays above where the text does not flow much better', () => {
  const boxes = [box('a', 1, 5, 0, 20), box('b', 7, 12, 0, 20), box('c', 14, 20, 0, 20)];
  assert.equal(names(moveBoxes(boxes, flowOf(['ac']))), 'abc');
});

test('more boxes than a page has are left in their order', () => {
  const boxes = Array.from({ length: 300 }, (_, i) => box(i % 2 ? 'a' : 'b', 1, 2, 0, 9));
  assert.deepEqual(moveBoxes(boxes, flowOf(['ab'])), boxes);
});
