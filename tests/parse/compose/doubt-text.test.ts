import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtText } from '../../../src/parse/compose/doubt-text.ts';
import { locate } from '../../../src/parse/text/located.ts';

test('an article without authors lacks them', () => {
  assert.deepEqual(doubtText({ credits: [] }, 7), [{ code: 'no-byline', line: 7, args: [] }]);
  assert.deepEqual(doubtText({ credits: [{ role: '记者', name: locate('王强', 0) }] }, 7), []);
});
