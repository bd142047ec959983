import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logShare } from '../../../src/parse/text/log-share.ts';

test('the whole counts nothing, a half a little, and none no more than a hundredth would', () => {
  assert.equal(logShare(0.6, 0.6), 0);
  assert.equal(logShare(0.3, 0.6), Math.log(0.5));
  assert.equal(logShare(0, 1), Math.log(0.01));
  assert.equal(logShare(0, 0), 0);
});
