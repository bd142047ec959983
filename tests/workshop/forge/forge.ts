import { Command, InvalidArgumentError } from 'commander';
import { DIALECT_NAMES, type DialectName } from './dialects/all.ts';
import { explainTrial } from '../trials/explain.ts';
import { makePage } from './make-page.ts';
import type { MadePage } from '../trials/made-page.ts';
import { installedExtractors } from '../press/extractors/real.ts';
import { printPages } from './real/print-pages.ts';
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
  write?: string;
}

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
  .option('--write <folder>', 'write the dumps and their gold there')
  .allowExcessArguments(false)
  .action(async (options: Options) => {
    for (let i = 0; i < WARM_UP; i++) tryPage(makePage('plain', i));
    const tallies = new Map<string, Tally>();
    const all = tryAll(await makePages(options), options, tallies);
    tallies.set('all', tally(all));
    console.log(showTable(tallies));
    const details = all.flatMap((trial) => trial.measure.details);
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
