import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isParallel } from '../../../src/parse/signs/is-parallel.ts';

test('two halves of as many characters are parallel', () => {
  for (const text of ['一曲钹子书 唱响崇明岛', ' 老盐田里\t新风光好 '])
    assert.ok(isParallel(text), text);
  for (const text of [
    '一曲钹子书 唱响崇明',
    '新风 新貌',
    '一二三四 一二三四 一二三四',
    '一曲钹子书',
  ]) {
    assert.ok(!isParallel(text), text);
  }
});
