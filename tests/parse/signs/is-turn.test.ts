import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTurn } from '../../../src/parse/signs/is-turn.ts';

test('a turn of an interview begins with who speaks, and a colon', () => {
  for (const text of ['记者：今年做什么？', '答:', '主持人 ：好']) assert.ok(isTurn(text), text);
  for (const text of ['记者 王强', '他答：好', '问题：']) assert.ok(!isTurn(text), text);
});
