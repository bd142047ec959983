import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexicon } from '../../../src/parse/words/lexicon.ts';

const { logProbability, logAt, longest, begins, ends, inside } = lexicon();

test('a word is found wherever it stands, and is likelier than a rarer one', () => {
  assert.equal(logAt('在平湖市', 1, 3), logProbability('平湖'));
  assert.ok((logProbability('中国') ?? -Infinity) > (logProbability('平湖') ?? 0));
  assert.equal(logProbability('湖平'), undefined);
  assert.equal(logProbability(''), undefined);
});

test('no word that two characters begin is longer than is told', () => {
  const reach = longest('中'.charCodeAt(0), '华'.charCodeAt(0));
  assert.ok(reach >= '中华民族'.length);
  assert.equal(longest('，'.charCodeAt(0), '。'.charCodeAt(0)), 0);
});

test('edges and insides of words are told from their counts', () => {
  assert.ok(begins('经', '济') > begins('济', '经'));
  assert.ok(ends('经', '济') > ends('济', '经'));
  assert.ok(inside('经', '济') > 10 * inside('的', '济'));
  for (const chance of [begins('平', '湖'), ends('平', '湖'), begins('\ue000', 'x')]) {
    assert.ok(chance >= 0 && chance <= 1);
  }
});
