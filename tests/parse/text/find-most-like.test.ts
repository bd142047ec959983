import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { findMostLike } from '../../../src/parse/text/find-most-like.ts';

test('the stretch that differs least is found, and by how much', () => {
  const text = '昨天，平湖市新闻传媒中心成立。';
  assert.deepEqual(findMostLike(text, '平湖市新闻传媒中心'), { from: 3, to: 12, distance: 0 });
  assert.deepEqual(findMostLike(text, '平湖市新文传媒中心'), { from: 3, to: 12, distance: 1 });
});

test('where nothing is like the words, nothing is found', () => {
  assert.equal(findMostLike('昨天下雨', '平湖市新闻'), undefined);
  assert.equal(findMostLike('', '平湖'), undefined);
});

test('words that stand in a text are found as they are', () => {
  const some = fc.string({ unit: fc.constantFrom('平', '湖', '新'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(some, some, some, (before, words, after) => {
      const text = before + words + after;
      const found = findMostLike(text, words);
      assert.equal(found?.distance, 0);
      assert.equal(text.slice(found.from, found.to), words);
    }),
  );
});
