import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLongLines } from '../../../src/parse/compose/order/split-long-lines.ts';
import { bodyOf } from '../../support/items.ts';

/** All texts go on in each other but at one place. */
const seam = (_: string, right: string): number => (right.startsWith('经济') ? -2 : 2);
const split = (lines: string[], width: number): string[] =>
  splitLongLines(bodyOf(lines).lines, width, seam).map(({ text }) => text.text);

test('a line as wide as two is cut where the seam is weakest', () => {
  const halves = ['今年以来全市招商不停', '经济社会发展取得成绩'];
  assert.deepEqual(split([halves.join('')], 10), halves);
});

test('other lines stay whole', () => {
  for (const line of ['今年以来全市招商不停', '今年以来'.repeat(10)]) {
    assert.deepEqual(split([line], 10), [line]);
  }
});
