import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighSteps } from '../../../src/parse/compose/order/weigh-steps.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { bodyOf } from '../../support/items.ts';

const LINES = [
  '今年以来全市招商不停签约不断经',
  '济社会发展取得了新的成绩各项指',
  '标位居前列。',
  '渔民卸货不用再排队码头全长二百',
];
const steps = weighSteps(bodyOf(LINES).lines, seamScorer([]));

test('a line goes on best in the one that has the rest of its word', () => {
  assert.ok(steps.worth(0, 1) > steps.worth(0, 3));
  assert.ok(steps.worth(1, 2) > steps.worth(1, 3));
  assert.equal(steps.reading(0, 1), 'on');
});

test('a text begins with its first line and ends with a sentence', () => {
  assert.ok(steps.worth(-1, 0) > steps.worth(-1, 1));
  assert.ok(steps.worth(2, LINES.length) > steps.worth(1, LINES.length));
});

test('whether the first line is known is told', () => {
  assert.ok(steps.fixedStart);
  assert.ok(!weighSteps(bodyOf(LINES).lines, () => 0, false).fixedStart);
});
