import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  chooseYear,
  findYears,
  type YearSaid,
} from '../../../src/parse/account/date/find-years.ts';

const said = (text: string) => findYears(text).map(({ says }) => [says.year, says.how]);

test('a year is told, stands in a title, is past, intended or due', () => {
  assert.deepEqual(said('去年（2025年）'), [[2026, 'told']]);
  assert.deepEqual(said('《2026年行动方案》'), [[2026, 'titled']]);
  assert.deepEqual(said('2025年平湖增长'), [[2025, 'plain']]);
  assert.deepEqual(said('2026年，我市将'), [[2026, 'intended']]);
  assert.deepEqual(said('力争2026年6月'), [[2026, 'due']]);
});

test('a year that lies ahead says nothing', () => {
  for (const text of ['到2030年', '2027年前', '2026届毕业生', '2027年投产目标']) {
    assert.deepEqual(said(text), [], text);
  }
});

test('anniversaries and plans tell a year', () => {
  assert.deepEqual(said('新中国成立75周年'), [[2024, 'plain']]);
  assert.deepEqual(said('“十四五”收官之年'), [[2025, 'plain']]);
});

test('the year of the issue is the one told, else the newest that is past', () => {
  const years = (...list: [number, YearSaid['how']][]): YearSaid[] =>
    list.map(([year, how]) => ({ kind: 'year', year, how }));
  assert.equal(chooseYear(years([2025, 'told'], [2026, 'plain'])), 2025);
  assert.equal(chooseYear(years([2024, 'plain'], [2025, 'plain'])), 2025);
  assert.equal(chooseYear(years([2025, 'plain'], [2026, 'intended'])), 2026);
  assert.equal(chooseYear(years([2025, 'titled'], [2026, 'intended'])), 2025);
  assert.equal(chooseYear(years([2027, 'due'], [2026, 'due'])), 2026);
  assert.equal(chooseYear([]), undefined);
});
