import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { runCommand } from '../../../scripts/terminal/run-command.ts';
import { terminalTable } from '../forge/bench/show-rows.ts';
import { launchBrowser } from '../../support/browser.ts';
import { root } from '../../support/root.ts';
import { keepFigures, keptFigures } from './bench/figures.ts';
import { LOOPBACK, NETWORKS, PHONE } from './bench/networks.ts';
import { FLAVOURS } from './bench/pagefind/measure-pagefind.ts';
import { buildBenchSite } from './bench/place-index.ts';
import { drawQuestions } from './bench/questions.ts';
import { tablesOf, writeReport } from './bench/report.ts';
import { runPagefind, type PagefindSize } from './bench/run-pagefind.ts';
import { runSize, type SizeCost } from './bench/run-size.ts';
import { readSizes } from './read-sizes.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  sizes?: number[];
  seed: number;
  stock: number[];
  pairs: number[];
  quick?: true;
  write?: true;
  rewrite?: true;
}

/** Sizes where none are given, and where it is to be quick. */
const SIZES = [1000, 10_000, 100_000];
const QUICK = [1000];
/** Questions of each kind in a browser that knows nothing; and later ones where it is to be quick. */
const EACH = 2;
const LATER = 2;

const command = new Command('npm run bench:search --')
  .description('Measure the search over made archives: index, requests, bytes, time.')
  .option('--sizes <n,n>', 'articles of the archives; 0 for none', readSizes)
  .option('--stock <n,n>', 'sizes to measure Pagefind at, too, as it comes', readSizes, [])
  .option(
    '--pairs <n,n>',
    'sizes to measure Pagefind at, too, by pairs of characters',
    readSizes,
    [],
  )
  .option('--seed <n>', 'the same number makes and asks the same', wholeNumber, 1)
  .option('--quick', 'one question of each kind, on fewer networks; nothing is kept for a report')
  .option('--write', 'write docs/bench/search.md, with the last figures of other sizes, too')
  .option('--rewrite', 'write it from the last figures, and measure nothing')
  .allowExcessArguments(false)
  .action(run);

await runCommand(command);

async function run({ write, rewrite, ...options }: Options): Promise<void> {
  if (!rewrite) await measure(options);
  if (!write && !rewrite) return;
  const others = FLAVOURS.flatMap((flavour) => keptFigures<PagefindSize>(flavour));
  await writeReport(tablesOf(keptFigures<SizeCost>('ours'), others));
}

async function measure({ sizes, seed, stock, pairs, quick }: Options): Promise<void> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-search-'));
  const browser = await launchBrowser();
  const sets = drawQuestions(seed).map((set) =>
    quick ? { ...set, questions: set.questions.slice(0, LATER) } : set,
  );
  const ours = sizes ?? (quick ? QUICK : SIZES);
  try {
    const site = await buildBenchSite(join(folder, 'site'));
    for (const articles of [...new Set([...ours, ...stock, ...pairs])].sort((a, b) => a - b)) {
      const asked = {
        articles,
        seed,
        sets,
        each: quick ? 1 : EACH,
        networks: quick ? [LOOPBACK, PHONE] : NETWORKS,
      };
      const place = (name: string) => join(folder, `${name}-${articles}`);
      const own: SizeCost[] = [];
      const others: PagefindSize[] = [];
      if (ours.includes(articles)) own.push(await runSize(browser, site, place('ours'), asked));
      for (const [flavour, wanted] of [
        ['stock', stock],
        ['pairs', pairs],
      ] as const) {
        if (!wanted.includes(articles)) continue;
        others.push(await runPagefind(browser, place(flavour), flavour, asked));
      }
      if (!quick) {
        for (const figures of own) keepFigures('ours', figures);
        for (const figures of others) keepFigures(figures.flavour, figures);
      }
      for (const name of ['ours', ...FLAVOURS]) {
        rmSync(place(name), { recursive: true, force: true });
      }
      for (const { title, rows } of tablesOf(own, others)) {
        console.log(`${title}\n${terminalTable(rows)}\n`);
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
