import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDate } from '../../../src/parse/account/date/is-date.ts';

test('the first and the last days of a year are dates', () => {
  assert.ok(isDate(1, 1));
  assert.ok(isDate(12, 31));
});

test('months and days that no year has are none', () => {
  for (const [month, day] of [
    [0, 1],
    [13, 1],
    [1, 0],
    [12, 32],
  ] as const) {
    assert.ok(!isDate(month, day), `${String(month)}月${String(day)}日`);
  }
});
