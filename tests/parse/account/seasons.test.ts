import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SEASONS, seasonDays } from '../../../src/parse/account/date/seasons.ts';

const days = (name: string, year: number): string[] =>
  seasonDays(name, year).map((time) => new Date(time).toISOString().slice(0, 10));

test('feasts go by the moon, field work by the solar terms, schools by the calendar', () => {
  assert.deepEqual(days('春节', 2025), ['2025-01-21', '2025-02-12']);
  assert.deepEqual(days('春耕', 2025), ['2025-03-05', '2025-05-04']);
  assert.deepEqual(days('暑假', 2025), ['2025-07-01', '2025-08-31']);
});

test('every season ends after it begins, near the year that it is asked for', () => {
  for (const { name } of SEASONS) {
    for (let year = 2010; year < 2040; year++) {
      const [first, last] = seasonDays(name, year);
      assert.ok(first < last, name);
      assert.ok(Math.abs(new Date(first).getUTCFullYear() - year) <= 1, name);
    }
  }
});

test('a season that there is not is an error', () => {
  assert.throws(() => seasonDays('雨季', 2025), /no season is called 雨季/);
});
