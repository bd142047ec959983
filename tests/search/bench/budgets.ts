import { quantile } from './quantile.ts';
import type { SizeCost } from './run-size.ts';
import { allCosts, type Table } from './tables.ts';

/** The size for which the budget is set, and the one to which the bytes may no more than double. */
const SIZE = 10_000;
const LARGE = 100_000;

/** What was agreed, and what was measured; nothing of a size that was not. */
export function budgetTable(sizes: readonly SizeCost[]): Table {
  const small = sizes.find(({ articles }) => articles === SIZE);
  const large = sizes.find(({ articles }) => articles === LARGE);
  const rows = [
    ...(small ? budgetsOf(small) : []),
    ...sizes.map(memoryRow),
    ...(small && large ? growth(small, large) : []),
  ];
  return { title: 'Budgets', rows: [['budget', 'wanted', 'measured', 'kept'], ...rows] };
}

function budgetsOf(size: SizeCost): string[][] {
  const { articles, index } = size;
  const [first, later] = allCosts(size);
  const all = index.grams + index.texts + index.facts + index.rest;
  const ofFirst = kilobytes(
    first.map(({ bytes }) => bytes),
    1,
  );
  const ofLater = kilobytes(
    later.map(({ bytes }) => bytes),
    0.5,
  );
  const time = quantile(
    later.map(({ milliseconds }) => milliseconds),
    0.95,
  );
  const speed = articles / index.seconds;
  return [
    row('first question, the dearest', '≤ 300 KB', ofFirst, 'KB', ofFirst <= 300),
    row('later question, median', '≤ 120 KB', ofLater, 'KB', ofLater <= 120),
    row('time of a later question, p95', '≤ 100 ms', time, 'ms', time <= 100),
    row('index', '≤ 4 KB an article', all / articles / 1024, 'KB', all / articles / 1024 <= 4, 2),
    row('indexing', '≥ 300 articles/s', speed, 'articles/s', speed >= 300),
  ].map(([name = '', ...cells]) => [`${name} (${articles} articles)`, ...cells]);
}

function memoryRow({ articles, index: { memory } }: SizeCost): string[] {
  return row(
    `memory of indexing (${articles} articles)`,
    '≤ 1536 MB',
    memory,
    'MB',
    memory <= 1536,
  );
}

function growth(small: SizeCost, large: SizeCost): string[][] {
  const [smallFirst, smallLater] = allCosts(small);
  const [largeFirst, largeLater] = allCosts(large);
  const ratio = (a: readonly { bytes: number }[], b: readonly { bytes: number }[]) =>
    kilobytes(
      b.map(({ bytes }) => bytes),
      0.5,
    ) /
    kilobytes(
      a.map(({ bytes }) => bytes),
      0.5,
    );
  const [first, later] = [ratio(smallFirst, largeFirst), ratio(smallLater, largeLater)];
  const name = (which: string) => `growth of a ${which} question's bytes to ${LARGE} articles`;
  return [
    row(name('first'), '≤ 2 times', first, 'times', first <= 2, 2),
    row(name('later'), '≤ 2 times', later, 'times', later <= 2, 2),
  ];
}

function kilobytes(bytes: readonly number[], share: number): number {
  return quantile(bytes, share) / 1024;
}

function row(name: string, wanted: string, value: number, unit: string, kept: boolean, digits = 0) {
  return [name, wanted, `${value.toFixed(digits)} ${unit}`, kept ? 'yes' : 'NO'];
}
