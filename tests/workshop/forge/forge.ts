import { Command, InvalidArgumentError } from 'commander';
import { DIALECT_NAMES, type DialectName } from './dialects/all.ts';
import { explainTrial } from '../trials/explain.ts';
import { fitDoubts, observe, type Observation } from './fit-doubts.ts';
import { makePage } from './make-page.ts';
import type { MadePage } from '../trials/made-page.ts';
import { installedExtractors } from '../press/extractors/real.ts';
import { FIXED_SET, readSet } from '../press/fixed-set.ts';
import type { Half } from '../press/read-stories.ts';
import { printPages } from './real/print-pages.ts';
import { readWritten } from '../trials/read-written.ts';
import { fitLayout } from './layout/fit-layout.ts';
import { showDoubts } from './show-doubts.ts';
import { showTable } from '../trials/show-table.ts';
import { tally, type Tally } from '../trials/tally.ts';
import { tryPage, type Trial } from '../trials/try-page.ts';
import { writeMade } from '../trials/write-made.ts';

interface Options {
  pages: number;
  seed: number;
  dialect?: DialectName[];
  real?: true;
  extractor?: string[];
  verbose?: true;
  doubts?: true;
  fitDoubts?: true;
  also?: string[];
  fitLayout?: string[];
  write?: string;
}

/** Made pages by which doubts are judged that were fitted to others. */
const APART = { seed: 2000, pages: 100 };
/** Pages parsed before the clock counts. */
const WARM_UP = 3;

const command = new Command('npm run forge --')
  .description(
    'Make newspaper pages, damage them as extractors do, parse them, and show how near\n' +
      'the parser comes to what was printed. The same seed makes the same pages.',
  )
  .option('--pages <n>', 'pages for each dialect', wholeNumber, 40)
  .option('--seed <n>', 'the first page’s seed', wholeNumber, 1)
  .option('--dialect <names...>', `some of ${DIALECT_NAMES.join(', ')}`)
  .option('--real', 'print PDFs line by line and read them by the installed extractors')
  .option('--extractor <names...>', 'with --real: some of the installed extractors')
  .option('--verbose', 'tell what is wrong with each imperfect article')
  .option('--doubts', 'show how many wrong and right articles carry each doubt')
  .option('--fit-doubts', 'fit what the parser doubts articles by, and write its table')
  .option('--also <folders...>', 'pages that --write has written, too')
  .option('--fit-layout <folders...>', 'fit how columns are taken apart to pages written there')
  .option('--write <folder>', 'write the dumps and their gold there')
  .allowExcessArguments(false)
  .action(async (options: Options) => {
    for (let i = 0; i < WARM_UP; i++) tryPage(makePage('plain', i));
    if (options.fitLayout) {
      console.log(fitLayout(options.fitLayout));
      return;
    }
    const tallies = new Map<string, Tally>();
    const made = tryAll(await makePages(options), options, tallies);
    const written = tryAll((options.also ?? []).flatMap(readWritten), options, tallies);
    const all = [...made, ...written];
    tallies.set('all', tally(all));
    console.log(showTable(tallies));
    const details = all.flatMap((trial) => trial.measure.details);
    if (options.fitDoubts) {
      // Written pages are few: every second one stands with those by which the fit is judged.
      const [seen, apart] = [0, 1].map((rest) => written.filter((_, i) => i % 2 === rest));
      const observed = {
        seen: [...made, ...(seen ?? [])].flatMap(observe),
        apart: [...observeApart(), ...(apart ?? []).flatMap(observe)],
      };
      const printed = { seen: observePrinted('fit'), apart: observePrinted('apart') };
      console.log(`\n${fitDoubts(observed, printed)}`);
    }
    if (options.doubts) console.log(`\n${showDoubts(details)}`);
  });

try {
  await command.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** Parses the pages of each dialect and counts how well that went. */
function tryAll(
  sets: readonly (readonly [string, Iterable<MadePage>])[],
  options: Options,
  tallies: Map<string, Tally>,
): Trial[] {
  return sets.flatMap(([name, pages]) => {
    const trials = Array.from(pages, (page) => forge(page, options));
    tallies.set(name, tally(trials));
    return trials;
  });
}

/** The pages of each dialect; made ones come one by one, so that none is kept longer than needed. */
async function makePages({ real, extractor, seed, pages, dialect }: Options) {
  if (!real) {
    const make = (name: DialectName) =>
      Iterator.from(seeds(seed, pages)).map((s) => makePage(name, s));
    return chooseDialects(dialect).map((name) => [name, make(name)] as const);
  }
  return [...(await printPages(chooseExtractors(extractor), seed, pages))];
}

function observeApart(): Observation[] {
  return DIALECT_NAMES.flatMap((name) =>
    [...seeds(APART.seed, APART.pages)].flatMap((s) => observe(tryPage(makePage(name, s)))),
  );
}

function observePrinted(half: Half): Observation[] {
  return readSet(FIXED_SET, half).flatMap((dump) => observe(tryPage(dump)));
}

function* seeds(from: number, count: number): Generator<number> {
  for (let seed = from; seed < from + count; seed++) yield seed;
}

/** Parses a page; writes it and tells its faults where that is asked for. */
function forge(page: MadePage, { verbose, write }: Options): Trial {
  if (write !== undefined) writeMade(page, write);
  const trial = tryPage(page);
  const faults = verbose ? explainTrial(trial) : [];
  if (faults.length > 0) console.log(`${faults.join('\n')}\n`);
  return trial;
}

function chooseDialects(names: readonly string[] | undefined): readonly DialectName[] {
  if (!names) return DIALECT_NAMES;
  return names.map((name) => {
    const known = DIALECT_NAMES.find((dialect) => dialect === name);
    if (known) return known;
    throw new Error(`no dialect is called \`${name}\`; there are ${DIALECT_NAMES.join(', ')}`);
  });
}

function chooseExtractors(names: readonly string[] | undefined): readonly string[] {
  const installed = installedExtractors();
  if (installed.length === 0) {
    throw new Error(
      'install pdftotext (poppler-utils), mutool (mupdf-tools) or tesseract (tesseract-ocr-chi-sim)',
    );
  }
  const missing = names?.find((name) => !installed.includes(name));
  if (missing === undefined) return names ?? installed;
  throw new Error(`no extractor \`${missing}\` is installed; there are ${installed.join(', ')}`);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
