import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPaired } from '../../../src/parse/text/is-paired.ts';

test('marks must open and close in turn', () => {
  for (const text of ['', '平湖', '（平）湖（新）']) assert.ok(isPaired(text, ['（', '）']), text);
  for (const text of ['（', '）', '）（', '（（）', '（（））']) {
    assert.ok(!isPaired(text, ['（', '）']), text);
  }
});
