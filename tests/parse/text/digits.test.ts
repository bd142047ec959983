import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigits, readTens } from '../../../src/parse/text/digits.ts';

test('numerals are read one a digit', () => {
  assert.equal(readDigits('二〇二五'), 2025);
  assert.equal(readDigits('二零二五'), 2025);
  assert.equal(readDigits('二○一○'), 2010);
});

test('numerals are read with their tens', () => {
  const numbers = ['三', '十', '十二', '二十', '二十七'].map(readTens);
  assert.deepEqual(numbers, [3, 10, 12, 20, 27]);
});
