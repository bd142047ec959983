import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkMasthead,
  lunarDateOf,
  weekdayOf,
} from '../../../src/parse/account/date/check-masthead.ts';

test('a masthead that agrees with the calendar is in order', () => {
  const masthead = { date: '2025-08-27', weekday: '星期三', lunar: '农历乙巳年七月初五' };
  assert.deepEqual(checkMasthead(masthead), []);
  assert.equal(weekdayOf('2025-08-27'), '星期三');
  assert.equal(lunarDateOf('2025-08-27'), '乙巳年七月初五');
});

test('each statement that the day refutes is told, with what it should be', () => {
  assert.deepEqual(checkMasthead({ date: '2025-08-27', weekday: '星期四', lunar: '七月初六' }), [
    { code: 'weekday-disagrees', printed: '星期四', expected: '星期三' },
    { code: 'lunar-disagrees', printed: '七月初六', expected: '乙巳年七月初五' },
  ]);
});

test('without a day nothing can be refuted', () => {
  assert.deepEqual(checkMasthead({ weekday: '星期四' }), []);
});
