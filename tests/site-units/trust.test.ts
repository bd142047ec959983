import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trustInWords } from '../../src/data/trust.ts';
import { harmOf, sortByHarm, trustSchema } from '../../src/schema/trust.ts';

const article = '2025-08-28-p1-13';

test('articles stand by harm, share times length, the most harmed first; equal ones as they were', () => {
  const articles = [
    { name: 'right', misplaced: 0, characters: 5000 },
    { name: 'short', misplaced: 0.9, characters: 20 },
    { name: 'long', misplaced: 0.05, characters: 2000 },
    { name: 'as right', misplaced: 0, characters: 10 },
  ];
  assert.deepEqual(
    sortByHarm(articles).map(({ name }) => name),
    ['long', 'short', 'right', 'as right'],
  );
  assert.equal(articles[0]?.name, 'right', 'what was given stays as it was');
  assert.equal(harmOf({ misplaced: 0.05, characters: 2000 }), 100);
});

test('a reader is told in words', () => {
  assert.equal(trustInWords({ misplaced: 0.03, characters: 1234 }), '预计错位3%，约37字');
  assert.equal(trustInWords({ misplaced: 0.01, characters: 20 }), '预计错位1%，约1字');
  assert.equal(trustInWords({ misplaced: 0, characters: 900 }), '预计错位不足1%');
});

test('shares that do not add up to 1, or can be none, are refused', () => {
  const right = { article, characters: 9, misplaced: 0.07, confidence: 0.93 };
  assert.deepEqual(trustSchema.parse(right), right);
  for (const wrong of [
    { confidence: 0.9 },
    { misplaced: 1.2, confidence: -0.2 },
    { article: 'x' },
  ]) {
    assert.throws(() => trustSchema.parse({ ...right, ...wrong }));
  }
});
