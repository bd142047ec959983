import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberSheets } from '../../../src/parse/account/number-sheets.ts';

test('pages that state no number follow those that do', () => {
  assert.deepEqual(numberSheets([3, undefined, undefined]), [3, 4, 5]);
  assert.deepEqual(numberSheets([undefined, undefined, 4]), [2, 3, 4]);
  assert.deepEqual(numberSheets([undefined, undefined]), [1, 2]);
  assert.deepEqual(numberSheets([undefined, undefined, 1]), [1, 2, 1], 'none is below 1');
  assert.deepEqual(numberSheets([]), []);
});
