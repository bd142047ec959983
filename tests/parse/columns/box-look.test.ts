import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookAt } from '../../../src/parse/columns/side-by-side/box-look.ts';
import { segmentsOf } from '../../support/segments.ts';

const LINE = '今年以来全市招商不停签';

/** How a box of lines looks whose first begins so many places to the right. */
function look(lines: readonly string[], indent = 0): [string, string, boolean] {
  const [first, ...others] = segmentsOf(lines);
  const segments = first ? [{ ...first, start: indent }, ...others] : [];
  const box = { segments, top: 0, bottom: lines.length - 1, left: 0, right: 11 };
  const { begins, ends, isText } = lookAt(box);
  return [begins, ends, isText];
}

test('few lines without a stop are a headline', () => {
  assert.deepEqual(look(['渔港新码头投用']), ['head', 'head', false]);
});

test('text begins afresh or in mid-sentence, and ends with it or does not', () => {
  assert.deepEqual(look([LINE, LINE, LINE, LINE], 2), ['fresh', 'open', true]);
  assert.deepEqual(look([LINE, LINE, LINE, '约不断。']), ['flush', 'stop', true]);
  assert.equal(look(['本报讯 昨天上午渔港', LINE, LINE, LINE])[0], 'fresh');
  assert.equal(look(['渔港码头', LINE, LINE, LINE])[0], 'head', 'a short line stands above it');
});

test('names are told, those of photographers apart', () => {
  assert.equal(look(['■记者 王强'])[0], 'byline');
  assert.deepEqual(look(['■摄影 王强']), ['credit', 'credit', false]);
});
