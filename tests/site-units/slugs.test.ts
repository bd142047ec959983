import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slugsFor } from '../../src/data/slugs.ts';

test('punctuation and spaces go, Chinese stays', () => {
  const slugs = slugsFor(['大干一百天 打赢攻坚战', '创新实干 “镇”不简单', 'A·B']);
  assert.equal(slugs.get('大干一百天 打赢攻坚战'), '大干一百天打赢攻坚战');
  assert.equal(slugs.get('创新实干 “镇”不简单'), '创新实干镇不简单');
  assert.equal(slugs.get('A·B'), 'ab');
});

test('names that come out alike get addresses of their own, whatever their order', () => {
  const names = ['李 婷', '李婷', '李·婷'];
  const slugs = slugsFor(names);
  assert.equal(new Set(slugs.values()).size, 3);
  assert.deepEqual([...slugsFor(names.toReversed())].sort(), [...slugs].sort());
});

test('every name has a slug that is one address part and nobody else’s', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (names) => {
      const slugs = slugsFor(names);
      assert.equal(new Set(slugs.values()).size, names.length);
      for (const slug of slugs.values()) assert.match(slug, /^[\p{L}\p{N}-]+$/u);
    }),
  );
});
