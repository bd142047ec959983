import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTurn } from '../../../src/parse/signs/is-turn.ts';

test('a turn of an interview begins with who speaks, and a colon', () => {
  for (const text of [
    '记者：今年做什么？',
    '答:',
    '主持人 ：好',
    '周某：不知道',
    '李老师：好',
    'Q1：好',
    '读者：好',
  ])
    assert.ok(isTurn(text), text);
  for (const text of ['记者 王强', '他答：好', '问题：', '王建国：把民生实事办好', '某某：好'])
    assert.ok(!isTurn(text), text);
});
