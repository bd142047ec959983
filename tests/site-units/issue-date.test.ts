import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateLine, dayNote, lunarOf, occasionsOf, weekdayOf } from '../../src/data/almanac.ts';
import { dayInWords, issueDate, monthInWords } from '../../src/data/issue-date.ts';

const cases = [
  ['2025-08-28', '2025年8月28日'],
  ['2025-08-28~', '约2025年8月28日'],
  ['2023-09-18/2023-09-22', '约2023年9月18日至22日'],
  ['2026-03-13/2026-04-10', '约2026年3月13日至4月10日'],
  ['2025-12-30/2026-01-02', '约2025年12月30日至2026年1月2日'],
  ['2026-03~', '约2026年3月'],
  ['2026~', '约2026年'],
] as const;

for (const [edtf, words] of cases) {
  test(`${edtf} is ${words}`, () => {
    assert.equal(issueDate(edtf).words, words);
  });
}

test('what is no date is refused by name', () => {
  assert.throws(() => issueDate('昨天'), /昨天/);
});

test('days and months in words have no leading zeros', () => {
  assert.equal(dayInWords('2025-01-02'), '2025年1月2日');
  assert.equal(monthInWords('2025-01'), '2025年1月');
  assert.equal(monthInWords('2025'), '2025年');
});

test('weekday and lunar date agree with a printed masthead', () => {
  assert.equal(weekdayOf('2025-08-27'), '星期三');
  assert.equal(lunarOf('2025-08-27'), '农历乙巳年七月初五');
});

test('a masthead’s own words win, and an estimated day is given no weekday', () => {
  const printed = { weekday: '星期三', lunar: '农历乙巳年七月初五', issueNumber: 5740 };
  assert.deepEqual(dateLine(issueDate('2025-08-27'), printed), {
    weekday: '星期三',
    lunar: '农历乙巳年七月初五',
    number: '总第5740期',
    occasions: [],
  });
  assert.deepEqual(dateLine(issueDate('2023-09-18/2023-09-22'), {}), { occasions: [] });
});

test('festivals and solar terms are told of their days, once each', () => {
  assert.deepEqual(occasionsOf('2025-10-01'), ['国庆节']);
  assert.deepEqual(occasionsOf('2025-08-29'), ['七夕节']);
  assert.deepEqual(occasionsOf('2025-08-23'), ['处暑']);
  assert.deepEqual(occasionsOf('2025-04-04'), ['清明']);
  assert.deepEqual(occasionsOf('2025-08-28'), []);
  assert.deepEqual(dateLine(issueDate('2025-08-29'), {}).occasions, ['七夕节']);
});

test('a calendar writes festivals, solar terms, the month’s first by its name, else the date', () => {
  assert.deepEqual(dayNote('2025-01-29'), { words: '春节', special: true });
  assert.deepEqual(dayNote('2025-09-23'), { words: '秋分', special: true });
  assert.deepEqual(dayNote('2025-07-25'), { words: '闰六月', special: false });
  assert.deepEqual(dayNote('2025-08-27'), { words: '初五', special: false });
});
