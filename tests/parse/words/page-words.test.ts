import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnWords } from '../../../src/parse/words/page-words.ts';

const page = learnWords(['溪漪埭村，今年丰收。', '当湖 街道']);

test('stretches of two to four characters are known from every line, none across lines or spaces', () => {
  assert.ok(page.hasGram('在溪漪埭村', 1, 5));
  assert.ok(page.hasGram('漪埭', 0, 2));
  assert.ok(!page.hasGram('湖街', 0, 2));
  assert.ok(!page.hasGram('。当', 0, 2));
});

test('a clause begins behind a mark and ends before one', () => {
  assert.ok(page.begins('今年') && !page.begins('年丰'));
  assert.ok(page.ends('埭村') && page.ends('丰收') && !page.ends('街道'));
  assert.ok(!page.begins('今') && !page.ends(''));
});
