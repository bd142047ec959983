import type { Rows } from '../../forge/bench/show-rows.ts';
import type { Cost } from './measure-page.ts';
import { quantile } from './quantile.ts';
import type { SizeCost } from './run-size.ts';

/** A table of the report. */
export interface Table {
  title: string;
  rows: Rows;
}

/** What indexing costs, a row a size. */
export function indexTable(sizes: readonly SizeCost[]): Table {
  const rows = sizes.map(({ articles, index }) => {
    const { grams, texts, facts, rest } = index;
    const each = (bytes: number) => (bytes / articles / 1024).toFixed(2);
    return [
      String(articles),
      (articles / index.seconds).toFixed(0),
      (articles / index.cpuSeconds).toFixed(0),
      index.memory.toFixed(0),
      each(grams + texts + facts + rest),
      ...[grams, texts, facts, rest].map(each),
      String(index.files),
    ];
  });
  const head = [
    ...['articles', 'a second', 'a CPU second', 'peak MB'],
    ...['KB an article', 'strings', 'texts', 'facts', 'rest', 'files'],
  ];
  return { title: 'The index', rows: [head, ...rows] };
}

/** What questions cost over an archive of one size, a row a kind. */
export function questionTable({ articles, sets }: SizeCost): Table {
  const rows = sets.map(({ name, first, later }) => questionRow(name, first, later));
  const all = questionRow('all', ...allCosts({ sets }));
  const head = [
    ...['question', 'first KB', 'most', 'requests', 'ms'],
    ...['later KB', 'p95', 'most', 'requests', 'ms', 'ms p95'],
  ];
  return { title: `Questions over ${articles} articles`, rows: [head, ...rows, all] };
}

/** One row: the medians of first questions, then those of later ones. */
export function questionRow(
  name: string,
  first: readonly Cost[],
  later: readonly Cost[],
): string[] {
  const kb = (costs: readonly Cost[], share: number) =>
    (
      quantile(
        costs.map(({ bytes }) => bytes),
        share,
      ) / 1024
    ).toFixed(0);
  const ms = (costs: readonly Cost[], share: number) =>
    quantile(
      costs.map(({ milliseconds }) => milliseconds),
      share,
    ).toFixed(0);
  const requests = (costs: readonly Cost[]) =>
    quantile(
      costs.map((cost) => cost.requests),
      0.5,
    ).toFixed(0);
  return [
    name,
    ...[kb(first, 0.5), kb(first, 1), requests(first), ms(first, 0.5)],
    ...[kb(later, 0.5), kb(later, 0.95), kb(later, 1), requests(later), ms(later, 0.5)],
    ms(later, 0.95),
  ];
}

/** The costs of all questions, first and later ones. */
export function allCosts({ sets }: Pick<SizeCost, 'sets'>): [first: Cost[], later: Cost[]] {
  return [sets.flatMap(({ first }) => first), sets.flatMap(({ later }) => later)];
}

/** The questions that cost most, to see where to look. */
export function worstTable({ articles, sets }: SizeCost): Table {
  const [, later] = allCosts({ sets });
  const worst = later.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8);
  const rows = worst.map(({ words, bytes, requests, milliseconds }) => [
    words.replaceAll('|', '｜'),
    (bytes / 1024).toFixed(0),
    String(requests),
    milliseconds.toFixed(0),
  ]);
  return {
    title: `The dearest later questions over ${articles} articles`,
    rows: [['question', 'KB', 'requests', 'ms'], ...rows],
  };
}
