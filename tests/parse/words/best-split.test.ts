import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestSplit, isCrossed } from '../../../src/parse/words/best-split.ts';
import { lexicon } from '../../../src/parse/words/lexicon.ts';

test('a text is worth the product of its words, where they are cut as is likeliest', () => {
  const { logProbability } = lexicon();
  const words = ['平湖', '新闻'].map((word) => logProbability(word) ?? Number.NaN);
  assert.equal(bestSplit('平湖新闻'), (words[0] ?? 0) + (words[1] ?? 0));
  assert.equal(bestSplit(''), 0);
});

test('a character that no word knows costs more than any that is one', () => {
  assert.ok(bestSplit('平湖\ue000新闻') < bestSplit('平湖的新闻'));
});

test('a cut inside a word is crossed, one between words is not', () => {
  assert.ok(isCrossed('平', '湖新闻'));
  assert.ok(!isCrossed('平湖', '的'));
  assert.ok(!isCrossed('', '平湖'));
});
