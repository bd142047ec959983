import type { Rows } from '../../forge/bench/show-rows.ts';
import type { SetCost } from './ask-sets.ts';
import { bytesOf } from './measure-index.ts';
import type { Cost, FirstCost } from './measure-page.ts';
import { NETWORKS, PHONE, type Network } from './networks.ts';
import { quantileOf } from './quantile.ts';
import type { SizeCost } from './run-size.ts';

/** A table of the report. */
export interface Table {
  title: string;
  rows: Rows;
}

/** What a question in a fresh browser costs, in the order of `openedCells`. */
export const OPENED_HEAD = [
  ...['status ms', 'first ms', 'p95', 'cached ms', 'p95'],
  ...['KB', 'most', 'requests', 'most', 'depth', 'most', 'queued ms'],
];

/** What indexing costs, a row a size. */
export function indexTable(sizes: readonly SizeCost[]): Table {
  const rows = sizes.map(({ articles, index }) => {
    const { strings, texts, facts, rest } = index.bytes;
    const each = (bytes: number) => (bytes / articles / 1024).toFixed(2);
    return [
      String(articles),
      (articles / index.seconds).toFixed(0),
      (articles / index.cpuSeconds).toFixed(0),
      index.memory.toFixed(0),
      ...[bytesOf(index), strings, texts, facts, rest].map(each),
      String(index.files),
      (index.files / articles).toFixed(2),
    ];
  });
  const head = [
    ...['articles', 'a second', 'a CPU second', 'peak MB'],
    ...['KB an article', 'strings', 'texts', 'facts', 'rest', 'files', 'an article'],
  ];
  return { title: 'The index', rows: [head, ...rows] };
}

/** What questions cost in a browser that knows nothing, a table a network, a row a kind. */
export function openedTables({ articles, sets }: SizeCost): Table[] {
  return networksOf(sets).map((network) => {
    const rows = sets.map((set) => [set.name, ...openedCells(openedOn([set], network))]);
    const all = ['all', ...openedCells(openedOn(sets, network))];
    const title = `A first question over ${articles} articles: ${network.name}`;
    return { title, rows: [['question', ...OPENED_HEAD], ...rows, all] };
  });
}

/** The networks that questions were asked on. */
export function networksOf(sets: readonly SetCost[]): Network[] {
  return NETWORKS.filter(({ name }) => sets.some(({ opened }) => opened[name]));
}

/** The costs of all questions on a network. */
export function openedOn(sets: readonly SetCost[], { name }: Network): FirstCost[] {
  return sets.flatMap(({ opened }) => opened[name] ?? []);
}

/** Medians, and the worst, of what questions cost in a browser that knows nothing. */
export function openedCells(costs: readonly FirstCost[]): string[] {
  const first = costs.map((cost) => cost.first);
  const cached = costs.map((cost) => cost.cached);
  const kb = (share: number) => quantileOf(first, 'bytes', share) / 1024;
  return [
    ...[quantileOf(first, 'status', 0.5), quantileOf(first, 'milliseconds', 0.5)],
    quantileOf(first, 'milliseconds', 0.95),
    ...[quantileOf(cached, 'milliseconds', 0.5), quantileOf(cached, 'milliseconds', 0.95)],
    ...[kb(0.5), kb(1), quantileOf(first, 'requests', 0.5), quantileOf(first, 'requests', 1)],
    ...[quantileOf(first, 'depth', 0.5), quantileOf(first, 'depth', 1)],
    quantileOf(first, 'queued', 1),
  ].map((value) => value.toFixed(0));
}

/** What questions cost on a page that has answered before, a row a kind. */
export function laterTable({ articles, sets }: SizeCost): Table {
  const rows = sets.map(({ name, later }) => [name, ...laterCells(later)]);
  const all = ['all', ...laterCells(allLater(sets))];
  const head = ['question', 'KB', 'p95', 'most', 'requests', 'ms', 'p95'];
  return { title: `A later question over ${articles} articles`, rows: [head, ...rows, all] };
}

function laterCells(costs: readonly Cost[]): string[] {
  const kb = (share: number) => quantileOf(costs, 'bytes', share) / 1024;
  return [
    ...[kb(0.5), kb(0.95), kb(1), quantileOf(costs, 'all', 0.5)],
    ...[quantileOf(costs, 'milliseconds', 0.5), quantileOf(costs, 'milliseconds', 0.95)],
  ].map((value) => value.toFixed(0));
}

/** The costs of all later questions. */
export function allLater(sets: readonly SetCost[]): Cost[] {
  return sets.flatMap(({ later }) => later);
}

/** The first questions that take most round trips, and the files that come one after the other. */
export function deepestTable({ articles, sets }: SizeCost): Table {
  const deepest = openedOn(sets, PHONE)
    .map(({ first }) => first)
    .toSorted((a, b) => b.depth - a.depth)
    .slice(0, 8);
  const rows = deepest.map(({ words, depth, milliseconds, chain }) => [
    words.replaceAll('|', '｜'),
    String(depth),
    milliseconds.toFixed(0),
    chain.join(' → '),
  ]);
  return {
    title: `The deepest first questions over ${articles} articles`,
    rows: [['question', 'depth', 'ms', 'one after the other'], ...rows],
  };
}

/** The questions that cost most, to see where to look. */
export function worstTable({ articles, sets }: SizeCost): Table {
  const worst = allLater(sets)
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 8);
  const rows = worst.map(({ words, bytes, all, milliseconds }) => [
    words.replaceAll('|', '｜'),
    (bytes / 1024).toFixed(0),
    String(all),
    milliseconds.toFixed(0),
  ]);
  return {
    title: `The dearest later questions over ${articles} articles`,
    rows: [['question', 'KB', 'requests', 'ms'], ...rows],
  };
}
