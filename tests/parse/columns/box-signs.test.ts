import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColumnBox } from '../../../src/parse/columns/side-by-side/box-look.ts';
import { boxSigns } from '../../../src/parse/columns/side-by-side/box-signs.ts';
import { makeBox } from '../../../src/parse/columns/side-by-side/make-box.ts';
import { segmentsOf } from '../../support/segments.ts';

const box = (row: number, start: number, ...texts: string[]): ColumnBox =>
  makeBox({ segments: segmentsOf(texts, row, start) });
const LINE = '今年以来全市招商不停，签';
const head = box(1, 0, '全市招商');
const left = box(3, 0, LINE, LINE, LINE, LINE);
const right = box(3, 14, LINE, LINE, LINE, '约不断。');
const below = box(20, 0, '我市欢送新兵');
const signs = boxSigns([head, left, right, below], (a, b) => (a === LINE && b === LINE ? 2 : 0));
const told = (a: ColumnBox, b: ColumnBox): Map<string, number> => new Map(signs(a, b));

test('a headline stands right above its text, or elsewhere', () => {
  assert.ok(told(head, left).has('head-text:under'));
  assert.ok(told(head, left).has('head-text:leftmost'));
  assert.ok(told(head, below).has('head-head:rowsFar'));
});

test('the next column on the right that begins in the same row is told by its place and words', () => {
  const beside = told(left, right);
  assert.equal(beside.get('open-text:next'), 1);
  assert.equal(beside.get('open-text:top1'), 1);
  assert.equal(beside.get('open-text:seam'), 2);
  assert.ok(beside.has('open-text:bestBoth'));
});

test('the way back is told, and what stands between two boxes', () => {
  assert.ok(told(right, left).has('stop-text:left'));
  assert.equal(told(head, below).get('head-head:between'), 1);
});
