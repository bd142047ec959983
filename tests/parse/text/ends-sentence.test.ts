import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsSentence } from '../../../src/parse/text/ends-sentence.ts';

test('a sentence ends with its stop, also behind a closing mark', () => {
  for (const text of ['渔民称便。', '渔民称便！', '“渔民称便。”'])
    assert.ok(endsSentence(text), text);
  for (const text of ['渔民称便，', '渔民称便', '']) assert.ok(!endsSentence(text), text);
});
