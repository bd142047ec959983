import Table from 'cli-table3';
import pc from 'picocolors';
import { escapeStrays } from '../../../src/schema/strays.ts';
import type { PageReport } from '../model/page-report.ts';

/** A longer table would not be read. */
const MOST_ROWS = 40;

const HEAD = [
  'page',
  'dialect',
  'articles',
  'doubts',
  'misplaced',
  'placed',
  'furniture',
  'markup',
  'dropped',
] as const;

/**
 * Lays out what became of the dumps: a row a page, and a total. `doubts` counts findings,
 * `misplaced` the characters of its articles that are expected to be wrong, missing or another
 * article's; the last four columns count the dump's characters.
 */
export function formatSummary(pages: readonly PageReport[], most = MOST_ROWS): string {
  const table = new Table({
    head: HEAD.map((name) => pc.bold(name)),
    colAligns: ['left', 'left', ...HEAD.slice(2).map(() => 'right' as const)],
    style: { head: [], border: pc.isColorSupported ? ['dim'] : [], compact: true },
  });
  for (const page of pages.slice(0, most)) table.push(row(page.label, page.dialect, [page]));
  if (pages.length > most) table.push([`… ${pages.length - most} more`]);
  if (pages.length > 1) table.push(row(`${pages.length} pages`, '', pages).map((c) => pc.bold(c)));
  return table.toString();
}

function row(label: string, dialect: string, pages: readonly PageReport[]): string[] {
  const sum = (count: (page: PageReport) => number): string =>
    pages.reduce((total, page) => total + count(page), 0).toLocaleString('en');
  const doubts = sum((page) => page.findings.length);
  const dropped = sum((page) => page.characters.dropped);
  return [
    escapeStrays(label),
    dialect,
    sum((page) => page.articles),
    doubts === '0' ? doubts : pc.yellow(doubts),
    sum((page) => page.misplaced),
    sum((page) => page.characters.article),
    sum((page) => page.characters.furniture),
    sum((page) => page.characters.markup),
    dropped === '0' ? dropped : pc.yellow(dropped),
  ];
}
