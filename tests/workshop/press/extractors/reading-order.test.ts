import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOrder } from './reading-order.ts';

const box = (name: string, left: number, top: number, width: number, height: number) => ({
  name,
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const order = (...boxes: ReturnType<typeof box>[]): string =>
  readingOrder(boxes)
    .map(({ name }) => name)
    .join('');

test('what stands across comes in order from the top', () => {
  assert.equal(
    order(box('c', 0, 90, 100, 9), box('a', 0, 0, 100, 40), box('b', 0, 50, 100, 30)),
    'abc',
  );
});

test('columns are read one after the other, each from its top', () => {
  const left = [box('a', 0, 0, 40, 30), box('b', 0, 40, 40, 60)];
  const right = [box('c', 50, 0, 40, 55), box('d', 50, 60, 40, 40)];
  assert.equal(order(...right, ...left), 'abcd');
});

test('a head across columns comes before them', () => {
  assert.equal(
    order(box('c', 50, 20, 40, 60), box('b', 0, 20, 40, 80), box('a', 0, 0, 90, 10)),
    'abc',
  );
});

test('what no gap parts is read by its top', () => {
  const wheel = [
    box('a', 0, 0, 60, 30),
    box('b', 70, 0, 30, 60),
    box('d', 30, 70, 70, 30),
    box('c', 0, 40, 20, 60),
  ];
  assert.equal(order(...wheel.toReversed(), box('m', 30, 40, 30, 20)).charAt(0), 'a');
});
