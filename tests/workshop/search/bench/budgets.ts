import { bytesOf } from './measure-index.ts';
import { LOOPBACK, PHONE } from './networks.ts';
import { quantileOf } from './quantile.ts';
import type { SizeCost } from './run-size.ts';
import { allLater, openedOn, type Table } from './tables.ts';

/** The size for which most budgets are set, and the one to which the bytes may no more than double. */
const SIZE = 10_000;
const LARGE = 100_000;

/** What no size may be above, on a phone's network. */
const DEEPEST = 4;
/** Requests until a first answer, by the size of the archive. */
const REQUESTS = new Map([
  [SIZE, 16],
  [LARGE, 24],
]);
const FIRST_MS = 1500;
const CACHED_MS = 400;
const FIRST_KB = 375;
const LATER_KB = 150;
const FILES = 0.25;
const INDEX_KB = 4.4;

/** What was agreed, and what was measured; nothing of a size that was not. */
export function budgetTable(sizes: readonly SizeCost[]): Table {
  const small = sizes.find(({ articles }) => articles === SIZE);
  const large = sizes.find(({ articles }) => articles === LARGE);
  const rows = [
    ...sizes.flatMap(roundTripsOf),
    ...(small ? timesOf(small) : []),
    ...(small ? bytesOfQuestions(small) : []),
    ...sizes.filter(({ articles }) => articles >= SIZE).flatMap(indexOf),
    ...sizes.map(memoryRow),
    ...(small && large ? growth(small, large) : []),
  ];
  return { title: 'Budgets', rows: [['budget', 'wanted', 'measured', 'kept'], ...rows] };
}

function roundTripsOf({ articles, sets }: SizeCost): string[][] {
  const first = openedOn(sets, PHONE).map((cost) => cost.first);
  const most = REQUESTS.get(articles);
  return [
    atMost('requests one after the other', articles, DEEPEST, quantileOf(first, 'depth', 1)),
    ...(most === undefined
      ? []
      : [atMost('requests to the first answer', articles, most, quantileOf(first, 'requests', 1))]),
  ];
}

function timesOf({ articles, sets, index }: SizeCost): string[][] {
  const costs = openedOn(sets, PHONE);
  const p95 = (which: 'first' | 'cached') =>
    quantileOf(
      costs.map((cost) => cost[which]),
      'milliseconds',
      0.95,
    );
  const later = quantileOf(allLater(sets), 'milliseconds', 0.95);
  const speed = articles / index.seconds;
  return [
    atMost(`first answer, p95, ${PHONE.name}`, articles, FIRST_MS, p95('first'), 'ms'),
    atMost(`cached repeat, p95, ${PHONE.name}`, articles, CACHED_MS, p95('cached'), 'ms'),
    atMost('time of a later question, p95', articles, 100, later, 'ms'),
    row('indexing', articles, '≥ 300 articles/s', `${speed.toFixed(0)} articles/s`, speed >= 300),
  ];
}

function bytesOfQuestions({ articles, sets }: SizeCost): string[][] {
  const first = openedOn(sets, LOOPBACK).map((cost) => cost.first);
  const dearest = quantileOf(first, 'bytes', 1) / 1024;
  const median = quantileOf(allLater(sets), 'bytes', 0.5) / 1024;
  return [
    atMost('first question, the dearest', articles, FIRST_KB, dearest, 'KB'),
    atMost('later question, median', articles, LATER_KB, median, 'KB'),
  ];
}

function indexOf({ articles, index }: SizeCost): string[][] {
  const kb = bytesOf(index) / articles / 1024;
  return [
    atMost('index', articles, INDEX_KB, kb, 'KB an article', 2),
    atMost('files of the index', articles, FILES, index.files / articles, 'an article', 2),
  ];
}

function memoryRow({ articles, index: { memory } }: SizeCost): string[] {
  return atMost('memory of indexing', articles, 1536, memory, 'MB');
}

function growth(small: SizeCost, large: SizeCost): string[][] {
  const first = ({ sets }: SizeCost) =>
    quantileOf(
      openedOn(sets, LOOPBACK).map((cost) => cost.first),
      'bytes',
      0.5,
    );
  const later = ({ sets }: SizeCost) => quantileOf(allLater(sets), 'bytes', 0.5);
  const name = (which: string) => `growth of a ${which} question's bytes`;
  return [
    atMost(name('first'), LARGE, 2, first(large) / first(small), 'times', 2),
    atMost(name('later'), LARGE, 2, later(large) / later(small), 'times', 2),
  ];
}

function atMost(
  name: string,
  articles: number,
  wanted: number,
  value: number,
  unit = '',
  digits = 0,
): string[] {
  const measured = `${value.toFixed(digits)} ${unit}`.trim();
  return row(name, articles, `≤ ${wanted} ${unit}`.trim(), measured, value <= wanted);
}

function row(name: string, articles: number, wanted: string, measured: string, kept: boolean) {
  return [`${name} (${articles} articles)`, wanted, measured, kept ? 'yes' : 'NO'];
}
