import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { format } from 'prettier';
import { runCommand } from '../../scripts/terminal/run-command.ts';
import { markdownTable, terminalTable } from '../forge/bench/show-rows.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { root } from '../support/root.ts';
import { budgetTable } from './bench/budgets.ts';
import { besideTable } from './bench/beside.ts';
import { drawQuestions } from './bench/questions.ts';
import { keepFigures, keptFigures } from './bench/figures.ts';
import { runPagefind, type PagefindSize } from './bench/run-pagefind.ts';
import { runSize, type SizeCost } from './bench/run-size.ts';
import { indexTable, questionTable, worstTable, type Table } from './bench/tables.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  articles: number[];
  seed: number;
  pagefind?: number[];
  write?: true;
  rewrite?: true;
}

/** Sizes where none are given. */
const SIZES = [1000, 10_000, 100_000];
const REPORT = join(root, 'docs/bench/search.md');

const NOTES = [
  'The archives are made (`tests/search/made-archive`): eight articles a day, up to the end of 2025; ' +
    'a test holds their text to what the real articles are to an index. A first question is asked ' +
    'in a browser that knows nothing of the site: page, styles, scripts, tables and index, bodies as ' +
    'served, without any compression on the way. A later one is asked on a page that has answered ' +
    'one; its time ends when its first result stands there. KB are medians where nothing else is said.',
  'Pagefind 1.5.2 is used as well as it can be for a search of any string: overlapping pairs of ' +
    'characters as words, signs included, one language, quoted phrases, a shard a year (a bound ' +
    'decade) merged by `mergeIndex`, the first ten results read. Its peak of memory is that of the ' +
    'indexer of its largest shard. It has no page around it here; ours has.',
];

const command = new Command('npm run bench:search --')
  .description('Measure the search over made archives: index, bytes on the wire, time.')
  .option('--articles <n...>', 'sizes of the archives', collect, SIZES)
  .option('--pagefind <n...>', 'sizes to measure Pagefind at, too', collect)
  .option('--seed <n>', 'the same number makes and asks the same', wholeNumber, 1)
  .option('--write', 'write docs/bench/search.md, with the last figures of other sizes, too')
  .option('--rewrite', 'write it from the last figures, and measure nothing')
  .allowExcessArguments(false)
  .action(run);

await runCommand(command);

async function run({ write, rewrite, ...options }: Options): Promise<void> {
  if (!rewrite) await measure(options);
  if (write || rewrite) {
    mkdirSync(dirname(REPORT), { recursive: true });
    const tables = tablesOf(keptFigures<SizeCost>('ours'), keptFigures<PagefindSize>('pagefind'));
    // Chinese characters are as wide as two; the formatter knows.
    writeFileSync(REPORT, await format(report(tables), { parser: 'markdown', printWidth: 100 }));
  }
}

async function measure({ articles, seed, pagefind = [] }: Options): Promise<void> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-search-'));
  const browser = await launchBrowser();
  try {
    const site = join(folder, 'site');
    await buildSite(site, '/');
    const sets = drawQuestions(seed);
    const sizes: SizeCost[] = [];
    const others: PagefindSize[] = [];
    for (const size of [...new Set([...articles, ...pagefind])].sort((a, b) => a - b)) {
      const place = join(folder, String(size));
      const asked = { articles: size, seed, sets };
      if (articles.includes(size)) {
        sizes.push(await runSize(browser, site, place, asked));
        keepFigures('ours', sizes.slice(-1));
      }
      if (pagefind.includes(size)) {
        others.push(await runPagefind(browser, join(place, 'pagefind'), asked));
        keepFigures('pagefind', others.slice(-1));
      }
      rmSync(place, { recursive: true, force: true });
      show(tablesOf(sizes.slice(-1), others.slice(-1)));
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tablesOf(sizes: readonly SizeCost[], others: readonly PagefindSize[]): Table[] {
  return [
    budgetTable(sizes),
    indexTable(sizes),
    ...sizes.flatMap((size) => [questionTable(size), worstTable(size)]),
    ...(others.length > 0 ? [besideTable(sizes, others)] : []),
  ];
}

function show(tables: readonly Table[]): void {
  for (const { title, rows } of tables) console.log(`${title}\n${terminalTable(rows)}\n`);
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

function collect(text: string, before: number[] | undefined): number[] {
  // The first that is given takes the place of the sizes that are the default.
  const known = before === SIZES ? [] : (before ?? []);
  return [...known, wholeNumber(text)];
}
