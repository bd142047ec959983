import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnPlaces } from '../../src/data/plots/column-places.ts';
import { periodOf, periodsBetween } from '../../src/data/plots/periods.ts';
import { wordsOfMonths } from '../../src/data/plots/words-of-months.ts';
import { sampleArticle } from './sample.ts';

test('a short time is cut into months, a longer one into years, a long one into five years each', () => {
  const months = periodsBetween('2024-11-30', '2025-02-01');
  assert.deepEqual(
    months.map(({ name }) => name),
    ['2024年11月', '2024年12月', '2025年1月', '2025年2月'],
  );
  const years = periodsBetween('2019-05-01', '2025-01-01');
  assert.deepEqual([years.length, years[0]?.name, years.at(-1)?.name], [7, '2019年', '2025年']);
  const long = periodsBetween('1949-05-01', '2026-01-01');
  assert.ok(long.length <= 40);
  assert.deepEqual([long[0]?.name, long.at(-1)?.name], ['1945—1949年', '2025—2029年']);
});

test('every day of a span lies in just one period', () => {
  for (const [first, last] of [
    ['2024-11-30', '2025-02-01'],
    ['2019-05-01', '2025-01-01'],
    ['1949-05-01', '2026-01-01'],
  ] as const) {
    const periods = periodsBetween(first, last);
    for (const day of [first, last, '2024-12-31', '2025-01-01']) {
      const own = periods.filter(({ from, to }) => from <= day && day <= to);
      assert.equal(own.length, 1, `${day} of ${first}–${last}`);
      assert.equal(periods[periodOf(periods, day)], own[0]);
    }
  }
});

test('columns stand side by side on one floor, the highest at full height', () => {
  const places = columnPlaces([0, 5, 10], 10);
  assert.deepEqual(
    places.map(({ height }) => height),
    [0, 50, 100],
  );
  for (const { x, y, width, height } of places) {
    assert.ok(x >= 0 && x + width <= 100);
    assert.ok(Math.abs(y + height - 100) < 0.2);
  }
  const [first, second] = places;
  assert.ok(first && second && first.x + first.width < second.x);
  assert.ok((columnPlaces([1], 1000)[0]?.height ?? 0) > 0, 'one article is seen');
});

test('the words of a month are those that other months lack, without people and numbers', () => {
  const article = (day: string, words: [string, number][], people: string[] = []) =>
    sampleArticle({ day, words, named: { people, organisations: [], places: [] } });
  const months = wordsOfMonths([
    article(
      '2025-01-05',
      [
        ['碉堡', 3],
        ['会议', 5],
        ['王建坤', 9],
        ['637亿元', 9],
      ],
      ['王建坤'],
    ),
    article('2025-02-05', [
      ['龙舟', 3],
      ['龙舟赛', 4],
      ['会议', 5],
    ]),
    article('2025-03-05', [
      ['会议', 5],
      ['算力', 1],
    ]),
  ]);
  assert.deepEqual(
    months.map(({ month, words }) => [month, words[0]]),
    [
      ['2025-03', '算力'],
      ['2025-02', '龙舟赛'],
      ['2025-01', '碉堡'],
    ],
  );
  const all = months.flatMap(({ words }) => words);
  for (const word of ['王建坤', '637亿元', '龙舟', '会议']) assert.ok(!all.includes(word), word);
});
