import type { Tally } from './tally.ts';

/** A column of the table: its head, its width, and how it shows a dialect's figures. */
type Column = readonly [head: string, width: number, show: (tally: Tally) => string];

const COLUMNS: readonly Column[] = [
  ['pages', 6, (t) => String(t.pages)],
  ['articles', 9, (t) => String(t.articles)],
  ['found', 7, (t) => percent(t.found)],
  ['perfect', 8, (t) => percent(t.perfect)],
  ['CER%', 7, (t) => (100 * t.error).toFixed(2)],
  ['head', 7, (t) => percent(t.head)],
  ['title', 7, (t) => percent(t.title)],
  ['authors', 8, (t) => percent(t.authors)],
  ['para', 7, (t) => percent(t.para)],
  ['subh', 7, (t) => percent(t.sub)],
  ['lost', 6, (t) => String(t.lost)],
  ['extra', 6, (t) => String(t.extra)],
  ['ledger', 7, (t) => percent(t.exact)],
  ['wrong?', 7, (t) => percent(t.wrongDoubted)],
  ['perfect?', 9, (t) => percent(t.perfectDoubted)],
  ['ms', 7, (t) => t.median.toFixed(1)],
  ['p99', 7, (t) => t.slowest.toFixed(1)],
];
const NAME_WIDTH = 15;

/** The figures of all dialects, one a row; `wrong?` and `perfect?` are the shares with a doubt. */
export function tableRows(tallies: ReadonlyMap<string, Tally>): string[][] {
  const head = ['', ...COLUMNS.map(([name]) => name)];
  const rows = [...tallies].map(([name, tally]) => [
    name,
    ...COLUMNS.map(([, , show]) => show(tally)),
  ]);
  return [head, ...rows];
}

/** The same as lines for the terminal. */
export function showTable(tallies: ReadonlyMap<string, Tally>): string {
  const widths = COLUMNS.map(([, width]) => width);
  return tableRows(tallies)
    .map(
      ([name = '', ...cells]) =>
        name.padEnd(NAME_WIDTH) + cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join(''),
    )
    .join('\n');
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : (100 * share).toFixed(1);
}
