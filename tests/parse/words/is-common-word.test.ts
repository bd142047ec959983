import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  holdsCommonWord,
  isCommonWord,
  isSurelyName,
} from '../../../src/parse/words/is-common-word.ts';

test('a common word is no name, though it begins with a surname', () => {
  for (const word of ['关注', '连线']) assert.ok(isCommonWord(word, false), word);
  for (const name of ['王建国', '李婷']) assert.ok(!isCommonWord(name, true), name);
});

test('what a space sets apart must be a commoner word', () => {
  const words = ['关注', '高兴', '安静', '温暖', '成长', '平湖', '金秋', '钟情', '方正'];
  for (const word of words) {
    assert.ok(isCommonWord(word, false) || !isCommonWord(word, true), word);
  }
  assert.ok(words.some((word) => isCommonWord(word, false) !== isCommonWord(word, true)));
});

test('a line is surely a name where surname and given characters are usual ones', () => {
  for (const name of ['王建国', '李婷']) assert.ok(isSurelyName(name), name);
  for (const other of ['关注', '平湖新闻', '王', '']) assert.ok(!isSurelyName(other), other);
});

test('a name of no Han surname holds no common word', () => {
  for (const name of ['多吉旺姆', '潮生']) assert.ok(!holdsCommonWord(name), name);
  for (const other of ['走基层', '更正']) assert.ok(holdsCommonWord(other), other);
});
