import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsSentence, hasStop } from '../../../src/parse/text/ends-sentence.ts';

test('a sentence ends with its stop, also behind a closing mark', () => {
  for (const text of ['渔民称便。', '渔民称便！', '“渔民称便。”'])
    assert.ok(endsSentence(text), text);
  for (const text of ['渔民称便，', '渔民称便', '']) assert.ok(!endsSentence(text), text);
});

test('a text that holds a stop is told from one without', () => {
  assert.ok(hasStop('渔民称便。昨天') && !hasStop('渔民称便，昨天'));
});
