import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { markdownTable } from '../../forge/bench/show-rows.ts';
import { root } from '../../../support/root.ts';
import { besideTables } from './beside.ts';
import { budgetTable } from './budgets.ts';
import type { PagefindSize } from './run-pagefind.ts';
import type { SizeCost } from './run-size.ts';
import {
  deepestTable,
  indexTable,
  laterTable,
  openedTables,
  worstTable,
  type Table,
} from './tables.ts';

const REPORT = join(root, 'docs/bench/search.md');

const NOTES = [
  'The archives are made (`tests/workshop/made-archive`): eight articles a day, up to the end of 2025; ' +
    'a test holds their text to what the real articles are to an index. They are served by the ' +
    "server of `npm run preview`, which compresses pages, styles and scripts as hosts do. A 'first' " +
    'question is asked by opening the search page with it in a browser that knows nothing of the ' +
    "site; 'cached' is the same page opened once more in that browser; a later question is asked " +
    'on a page that has answered one. Time starts where the page is asked for and ends when the ' +
    'first result stands there and the page says how many there are, or that it counts, or that ' +
    'there are none; `status` is when it said the first thing. Chromium plays the networks ' +
    '(`Network.emulateNetworkConditions`).',
  'KB are bodies as served, those after the first result too. Requests are those that were asked ' +
    'before the first result stood there. Depth is the longest chain of them in which each was asked ' +
    'for after the one before was there, the page being the first; it is counted from when the page ' +
    'asked, so that waiting for one of the six connections of HTTP/1.1 adds nothing to it; `queued` ' +
    'is how long the one that waited longest did. On loopback answers come at odd times, and the ' +
    'depth says little. Figures are medians where nothing else is said.',
  'Pagefind 1.5.2 is measured in two ways, on the least page that asks it by its own interface for ' +
    'programs, without its ready-made interfaces and its worker, the first ten results read. ' +
    '`stock`: as it comes, over pages in Chinese; it finds words, ' +
    'not strings, and knows neither minus nor OR, which it is asked all the same. `pairs`: as well as ' +
    'it can be used for a search of any string: overlapping pairs of characters as words, signs ' +
    'included, quoted phrases; it is asked ' +
    'those kinds of questions alone that are words. More than 10,000 articles are ' +
    'several indexes, merged by `mergeIndex`. Its peak of memory is that of one of them.',
];

/** All tables of what was measured. */
export function tablesOf(sizes: readonly SizeCost[], others: readonly PagefindSize[]): Table[] {
  return [
    ...(sizes.length > 0 ? [budgetTable(sizes), indexTable(sizes)] : []),
    ...sizes.flatMap((size) => [
      ...openedTables(size),
      deepestTable(size),
      laterTable(size),
      worstTable(size),
    ]),
    ...besideTables(sizes, others),
  ];
}

/** Writes the report. */
export async function writeReport(tables: readonly Table[]): Promise<void> {
  mkdirSync(dirname(REPORT), { recursive: true });
  // Chinese characters are as wide as two; the formatter knows.
  writeFileSync(REPORT, await format(report(tables), { parser: 'markdown', printWidth: 100 }));
}

function report(tables: readonly Table[]): string {
  const [load = 0] = loadavg();
  const machine =
    `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} threads, Node ${process.version}, ` +
    `with ${load.toFixed(1)} processes at work in the last minute`;
  return [
    '# What the search costs',
    `Written by \`npm run bench:search -- --write\` on ${machine}. Compare figures of one machine only.`,
    ...NOTES,
    ...tables.map(({ title, rows }) => `## ${title}\n\n${markdownTable(rows)}`),
  ]
    .join('\n\n')
    .concat('\n');
}
