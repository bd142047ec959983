import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutRuns } from '../../../src/parse/articles/cut-runs.ts';
import type { Item, PhotoCredit } from '../../../src/parse/model/item.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { bodyOf, headOf } from '../../support/items.ts';

const HEAD = headOf(['渔港']);
const TEXT = bodyOf(['昨天上午。']);
const CREDIT: PhotoCredit = { kind: 'credit', block: 0, number: 1, credits: [] };
const JUMP: Item = { kind: 'jump', block: 0, number: 1, page: 2, text: locate('（下转2版）', 0) };
const shape = (...items: Item[]) => {
  const { runs, gaps } = cutRuns(items);
  return [runs.map(({ bodies }) => bodies.length), gaps.map((gap) => gap.length)];
};

test('headlines part runs of text, furniture does not', () => {
  const line: Item = {
    kind: 'furniture',
    block: 0,
    number: 1,
    text: locate('版', 0),
    reason: 'masthead',
  };
  assert.deepEqual(shape(HEAD, TEXT, line, TEXT, HEAD, TEXT), [
    [2, 1],
    [1, 1, 0],
  ]);
});

test('a dateline begins a run, a jump line ends one', () => {
  assert.deepEqual(shape(TEXT, bodyOf(['昨天。'], { dateline: locate('本报讯', 0) }))[0], [1, 1]);
  assert.deepEqual(shape(TEXT, JUMP, TEXT)[0], [1, 1]);
});

test('a photo credit takes the last paragraph before it for its caption', () => {
  assert.deepEqual(shape(bodyOf(['昨天上午。']), bodyOf(['码头一景。']), CREDIT), [
    [1, 1],
    [0, 0, 1],
  ]);
  assert.deepEqual(shape(TEXT, CREDIT)[0], [1], 'there is no other text');
});
