import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findTraditional,
  simplifiedOf,
  toSimplified,
} from '../../../src/parse/words/simplified-of.ts';

test('a traditional character has a simplified form where nothing else is meant by either', () => {
  assert.equal(simplifiedOf('贏'), '赢');
  assert.equal(simplifiedOf('會'), '会');
  for (const other of '後乾髮赢a') assert.equal(simplifiedOf(other), undefined, other);
});

test('traditional characters are found where they stand', () => {
  assert.deepEqual(findTraditional('開個會吧後'), [0, 2]);
  assert.deepEqual(findTraditional('开会'), []);
});

test('a whole text is simplified, the forms of several senses too, and keeps its length', () => {
  assert.equal(toSimplified('😀會議之後，a'), '😀会议之后，a');
});
