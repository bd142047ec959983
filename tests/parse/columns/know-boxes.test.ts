import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColumnBox } from '../../../src/parse/columns/side-by-side/box-look.ts';
import {
  areStacked,
  best,
  knowBoxes,
  wordsOf,
} from '../../../src/parse/columns/side-by-side/know-boxes.ts';
import { makeBox } from '../../../src/parse/columns/side-by-side/make-box.ts';
import { segmentsOf } from '../../support/segments.ts';

const box = (row: number, start: number, ...texts: string[]): ColumnBox =>
  makeBox({ segments: segmentsOf(texts, row, start) });
const LINE = '今年以来全市招商不停，签';
const head = box(1, 16, '全市招商');
const left = box(3, 0, LINE, LINE, LINE, LINE);
const right = box(3, 14, LINE, LINE, LINE, '（下转2版）');

test('a headline drifts, and stands above what begins some places beside it', () => {
  assert.ok(areStacked(head, right) && areStacked(head, left));
  assert.ok(!areStacked(left, right));
});

test('what stands near a box and whose words go on best are known', () => {
  const page = knowBoxes([head, left, right], () => 1);
  assert.deepEqual(page(head).below, [left, right]);
  assert.deepEqual(page(left).above, [head]);
  assert.equal(page(left).goesOn, right);
  assert.equal(page(right).cameFrom, left);
  assert.ok(page(right).jump && !page(left).jump);
});

test('the words of two boxes are the last of the one and the first of the other', () => {
  assert.equal(
    wordsOf(right, left, (a, b) => (a === '（下转2版）' && b === LINE ? 3 : 0)),
    3,
  );
});

test('the best item is the one with the highest score, the first of several', () => {
  assert.equal(
    best(['a', 'bb', 'cc'], ({ length }) => length),
    'bb',
  );
  const none: string[] = [];
  assert.equal(
    best(none, ({ length }) => length),
    undefined,
  );
});
