import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { DIALECT_NAMES, type DialectName } from './dialects/all.ts';
import { explainTrial } from './explain.ts';
import { makePage, type MadePage } from './make-page.ts';
import { showTable } from './show-table.ts';
import { tally, type Tally } from './tally.ts';
import { tryPage, type Trial } from './try-page.ts';

interface Options {
  pages: number;
  seed: number;
  dialect?: DialectName[];
  verbose?: true;
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
  .option('--verbose', 'tell what is wrong with each imperfect article')
  .option('--write <folder>', 'write the dumps and their gold there')
  .allowExcessArguments(false)
  .action((options: Options) => {
    for (let i = 0; i < WARM_UP; i++) tryPage(makePage('plain', i));
    const tallies = new Map<string, Tally>();
    const all: Trial[] = [];
    for (const dialect of chooseDialects(options.dialect)) {
      const trials = forge(dialect, options);
      tallies.set(dialect, tally(trials));
      all.push(...trials);
    }
    tallies.set('all', tally(all));
    console.log(showTable(tallies));
  });

await command.parseAsync();

function forge(dialect: DialectName, { pages, seed, verbose, write }: Options): Trial[] {
  return Array.from({ length: pages }, (_, i) => {
    const page = makePage(dialect, seed + i);
    if (write !== undefined) writePage(page, write);
    const trial = tryPage(page);
    const faults = verbose ? explainTrial(trial) : [];
    if (faults.length > 0) console.log(`${faults.join('\n')}\n`);
    return trial;
  });
}

/** Dumps go to `dumps/`, their gold to `gold/`, both named by dialect and seed. */
function writePage({ dump, bytes, truth }: MadePage, folder: string): void {
  for (const name of ['dumps', 'gold']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'dumps', dump), bytes);
  const gold = join(folder, 'gold', dump.replace(/txt$/, 'json'));
  writeFileSync(gold, `${JSON.stringify(truth, undefined, 1)}\n`);
}

function chooseDialects(names: readonly string[] | undefined): readonly DialectName[] {
  if (!names) return DIALECT_NAMES;
  return names.map((name) => {
    const known = DIALECT_NAMES.find((dialect) => dialect === name);
    if (known) return known;
    throw new Error(`no dialect is called \`${name}\`; there are ${DIALECT_NAMES.join(', ')}`);
  });
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
