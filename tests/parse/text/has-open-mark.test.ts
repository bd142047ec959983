import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasOpenMark } from '../../../src/parse/text/has-open-mark.ts';

test('a mark is open that opens behind all that close', () => {
  for (const text of ['他说“好', '《平湖', '平湖（今', '“好”，“来', '‘好'])
    assert.ok(hasOpenMark(text), text);
  for (const text of ['他说“好”', '平湖', '”', '（今）年']) assert.ok(!hasOpenMark(text), text);
});
