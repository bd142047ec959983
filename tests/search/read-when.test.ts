import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf } from '../../src/search/cards/calendar.ts';
import { solarDayOf } from '../../src/search/cards/lunar.ts';
import { readNumber } from '../../src/search/cards/numerals.ts';
import { readTarget } from '../../src/search/cards/read-target.ts';
import { readWhen } from '../../src/search/cards/read-when.ts';
import type { When } from '../../src/search/cards/when.ts';

const TODAY = '2026-03-15';
const DIGITS = Array.from('〇一二三四五六七八九');
const day = fc
  .integer({ min: 0, max: 80_000 })
  .map((days) => addDays('1949-01-01', days))
  .filter((one) => one < '2100');

/** 27 → 二十七 */
function inTens(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? (DIGITS[tens] ?? '') : ''}十`;
  return ten + (ones > 0 ? (DIGITS[ones] ?? '') : '');
}

/** The ways in which people write a day. */
function waysToWrite(one: string): string[] {
  const [year = '', month = '', date = ''] = one.split('-');
  const [m, d] = [Number(month), Number(date)];
  const chineseYear = Array.from(year, (digit) => DIGITS[Number(digit)] ?? '').join('');
  const wide = one.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  return [
    one,
    wide,
    `${year}/${m}/${d}`,
    `${year}.${m}.${d}`,
    `${year}.${month}.${date}`,
    `${year}${month}${date}`,
    `${year}年${m}月${d}日`,
    `${year}年${month}月${date}日`,
    `${year} 年 ${m} 月 ${d} 日`,
    `${year}年${m}月${d}号`,
    `${year}年${m}月${d}`,
    `${chineseYear}年${inTens(m)}月${inTens(d)}日`,
    `${chineseYear.replaceAll('〇', '零')}年${inTens(m)}月${inTens(d)}日`,
    `${year}年${m}月${d}日星期三`,
    `${year}年${m}月${d}日（周三）`,
    `平湖日报${year}年${m}月${d}日`,
    `${year}年${m}月${d}日的报纸`,
  ];
}

test('every way to write a day reads back as that day', () => {
  fc.assert(
    fc.property(day, (one) => {
      for (const written of waysToWrite(one)) {
        assert.deepEqual(readTarget(written, TODAY)?.when, { kind: 'day', day: one }, written);
      }
    }),
  );
});

test('a day without its year is one of every year', () => {
  fc.assert(
    fc.property(day, (one) => {
      const [m, d] = one.split('-').slice(1).map(Number);
      const ways = [
        `${m}月${d}日`,
        `${m}-${d}`,
        `${m}/${d}`,
        `${inTens(m ?? 0)}月${inTens(d ?? 0)}日`,
      ];
      for (const written of ways) {
        const when: When = { kind: 'day-of-years', date: one.slice(5) };
        assert.deepEqual(readWhen(written, TODAY), when, written);
      }
    }),
  );
});

const TIMES: [written: string, when: When | undefined][] = [
  ['2025年', { kind: 'year', year: '2025' }],
  ['2025', { kind: 'year', year: '2025' }],
  ['二〇二五年', { kind: 'year', year: '2025' }],
  ['今年', { kind: 'year', year: '2026' }],
  ['去年', { kind: 'year', year: '2025' }],
  ['前年', { kind: 'year', year: '2024' }],
  ['2025年8月', { kind: 'month', month: '2025-08' }],
  ['2025年8月份', { kind: 'month', month: '2025-08' }],
  ['2025-8', { kind: 'month', month: '2025-08' }],
  ['202508', { kind: 'month', month: '2025-08' }],
  ['去年8月', { kind: 'month', month: '2025-08' }],
  ['去年十二月', { kind: 'month', month: '2025-12' }],
  ['25年8月', { kind: 'month', month: '2025-08' }],
  ['98年8月27日', { kind: 'day', day: '1998-08-27' }],
  ['8月', { kind: 'month-of-years', month: '08' }],
  ['本月', { kind: 'month', month: '2026-03' }],
  ['上个月', { kind: 'month', month: '2026-02' }],
  ['上月27日', { kind: 'day', day: '2026-02-27' }],
  ['今天', { kind: 'day', day: '2026-03-15' }],
  ['昨天', { kind: 'day', day: '2026-03-14' }],
  ['前天', { kind: 'day', day: '2026-03-13' }],
  ['国庆节', { kind: 'day-of-years', date: '10-01' }],
  ['2025年元旦', { kind: 'day', day: '2025-01-01' }],
  ['2月29日', { kind: 'day-of-years', date: '02-29' }],
  ['八月廿七日', { kind: 'lunar', year: undefined, day: { month: 8, date: 27, isLeap: false } }],
  ['正月初一', { kind: 'lunar', year: undefined, day: { month: 1, date: 1, isLeap: false } }],
  ['2025年闰六月初八', { kind: 'lunar', year: 2025, day: { month: 6, date: 8, isLeap: true } }],
  ['2025年除夕', { kind: 'lunar', year: 2024, day: { month: 12, date: 'last', isLeap: false } }],
  ['去年今天', { kind: 'day', day: '2025-03-15' }],
  ['农历乙巳年七月初五', { kind: 'lunar', year: 2025, day: { month: 7, date: 5, isLeap: false } }],
  ['农历2025年八月十六', { kind: 'lunar', year: 2025, day: { month: 8, date: 16, isLeap: false } }],
  // No month has these days, and these are no times at all.
  ...['2月30日', '2025-02-29', '2025年13月', '2025年8月32日', '0月5日', '8月0日', '20251301'].map(
    (written): [string, undefined] => [written, undefined],
  ),
  ...['1234', '25年', '5.5亿', '八大行动', '月', '年年有余', '第1评论', '3+3+3', ''].map(
    (written): [string, undefined] => [written, undefined],
  ),
];

for (const [written, when] of TIMES) {
  test(`${written || 'nothing'} is ${when ? JSON.stringify(when) : 'no time'}`, () => {
    assert.deepEqual(readWhen(written, TODAY), when);
  });
}

test('days of the Chinese calendar fall where almanacs have them', () => {
  const newYears = {
    2023: '2023-01-22',
    2024: '2024-02-10',
    2025: '2025-01-29',
    2026: '2026-02-17',
  };
  for (const [year, first] of Object.entries(newYears)) {
    const [start, eve] = [
      { month: 1, date: 1, isLeap: false },
      { month: 12, date: 'last', isLeap: false },
    ] as const;
    assert.equal(solarDayOf(Number(year), start), first);
    assert.equal(solarDayOf(Number(year) - 1, eve), addDays(first, -1));
  }
  assert.equal(solarDayOf(2025, { month: 8, date: 15, isLeap: false }), '2025-10-06');
  assert.equal(solarDayOf(2025, { month: 6, date: 8, isLeap: true }), '2025-08-01');
  assert.equal(solarDayOf(2024, { month: 6, date: 8, isLeap: true }), undefined);
});

test('numbers of issues and pages are read in figures and in characters', () => {
  for (const written of [
    '总第5740期',
    '第5740期',
    '5740期',
    '总第５７４０期',
    '总第五七四〇期',
    'No.5740',
    '五千七百四十期',
  ]) {
    assert.deepEqual(readTarget(written, TODAY), { number: 5740, isSure: true }, written);
  }
  for (const written of ['第2版', '二版', '第二版', '2版', 'p2']) {
    assert.deepEqual(readTarget(written, TODAY), { page: 2, isSure: true }, written);
  }
  assert.equal(readTarget('头版', TODAY)?.page, 1);
  const when = { kind: 'day', day: '2025-08-27' };
  assert.deepEqual(readTarget('2025年8月27日第2版', TODAY), { when, page: 2, isSure: true });
  assert.equal(readTarget('8月27日二版', TODAY)?.page, 2);
  assert.deepEqual(readTarget('5740期头版', TODAY), { number: 5740, page: 1, isSure: true });
  // A bare number may be anything.
  assert.equal(readTarget('5740', TODAY)?.isSure, false);
  for (const written of ['新版', '出版', '跨境电商头版', '独山港镇', '5.6%']) {
    assert.equal(readTarget(written, TODAY), undefined, written);
  }
});

test('numerals of every kind are read', () => {
  for (const [written, number] of Object.entries({
    ...{ 十: 10, 十二: 12, 二十: 20, 廿七: 27, 卅: 30, 三十一: 31 },
    ...{ 二〇二五: 2025, 二零二五: 2025, 五千七百四十: 5740, 五千零四: 5004, '007': 7 },
  })) {
    assert.equal(readNumber(written), number, written);
  }
});

test('a day has parts that a calendar has', () => {
  assert.equal(dayOf(2024, 2, 29), '2024-02-29');
  assert.equal(dayOf(2025, 2, 29), undefined);
  assert.equal(dayOf(2025, 0, 1), undefined);
});
