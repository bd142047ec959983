import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoxLook, ColumnBox } from '../../../src/parse/columns/side-by-side/box-look.ts';
import { boxSigns } from '../../../src/parse/columns/side-by-side/box-signs.ts';

const box = (top: number, left: number, rows = 10): ColumnBox => {
  return { segments: [], top, bottom: top + rows - 1, left, right: left + 12 };
};
const TEXT = { begins: 'fresh', ends: 'open', isText: true, measure: 12 } as unknown as BoxLook;
const HEAD = { begins: 'head', ends: 'head', isText: false, measure: 12 } as unknown as BoxLook;
const [left, right, head, below] = [box(3, 0), box(3, 14), box(1, 0, 1), box(20, 0)];
const signs = (a: ColumnBox, b: ColumnBox): Map<string, number> =>
  new Map(boxSigns(a, b, (one) => (one === head ? HEAD : TEXT), [left, right, head, below]));

test('a headline stands right above its text, or elsewhere', () => {
  assert.ok(signs(head, left).has('headAbove'));
  assert.ok(signs(head, below).has('headElsewhere'));
});

test('the next column on the right that begins in the same row is a neighbour', () => {
  assert.equal(signs(left, right).get('neighbour'), 1);
  assert.equal(signs(left, right).get('sameTop'), 1);
});

test('the way back is told, and how far down another box stands', () => {
  assert.ok(signs(right, left).has('back'));
  assert.ok((signs(left, below).get('gap') ?? 0) > 0);
});
