import { Command, InvalidArgumentError, Option } from 'commander';
import { explainTrial } from '../trials/explain.ts';
import { showTable } from '../trials/show-table.ts';
import { EXTRACTORS } from './extractors/all.ts';
import { writeMade } from '../trials/write-made.ts';
import { FIXED_SET, readSet } from './fixed-set.ts';
import { printSet } from './print-set.ts';
import { HALVES, type Half } from './read-stories.ts';
import { scoreSet } from './score-set.ts';

interface Options {
  set?: Half;
  extractor?: string[];
  page?: string[];
  verbose?: true;
  print?: true;
  keep?: true;
  seed: number;
  pages: number;
  out?: string;
  from?: string;
  gold?: string;
}

const command = new Command('npm run press --')
  .description(
    'Parse printed pages of which the truth is known, and show how near the parser comes to it.\n' +
      'The fixed set in tests/printed needs no extractor; --print makes new pages.',
  )
  .addOption(
    new Option('--set <half>', 'pages that may be fitted to, or those kept apart').choices(HALVES),
  )
  .addOption(new Option('--extractor <names...>', 'only dumps of these').choices(EXTRACTORS))
  .option('--page <names...>', 'only these pages')
  .option('--verbose', 'tell what is wrong with each imperfect article')
  .option('--from <folder>', 'score pages that --print has written, not the fixed set')
  .option(
    '--gold <folder>',
    'write the chosen dumps and their truth there, in the form of tests/gold',
  )
  .option('--print', 'print pages and read them by the installed extractors')
  .option('--seed <n>', 'with --print: the first page’s seed', wholeNumber, 1)
  .option('--pages <n>', 'with --print: pages of each half', wholeNumber, 10)
  .option('--out <folder>', 'with --print: where the pages go')
  .option('--keep', 'with --print: renew the fixed set')
  .allowExcessArguments(false)
  .action(async (options: Options) => {
    if (options.print) await print(options);
    else score(options);
  });

try {
  await command.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function print({ keep, out, seed, pages, page }: Options): Promise<void> {
  const folder = keep ? FIXED_SET : out;
  if (folder === undefined) throw new Error('say where the pages go: --out FOLDER, or --keep');
  const count = keep ? { fit: 150, apart: 25 } : { fit: pages, apart: pages };
  const wanted = (name: string): boolean => page?.includes(name) ?? true;
  await printSet(folder, seed, count, wanted, (name) => console.log(name));
}

function score({ set, extractor, page, verbose, gold, from = FIXED_SET }: Options): void {
  for (const half of set === undefined ? HALVES : [set]) {
    const dumps = readSet(from, half).filter(
      (dump) =>
        (extractor?.includes(dump.extractor) ?? true) && (page?.includes(dump.name) ?? true),
    );
    if (gold !== undefined) for (const dump of dumps) writeMade(dump, gold);
    const { trials, tallies } = scoreSet(dumps);
    if (verbose) for (const line of trials.flatMap(explainTrial)) console.log(line);
    console.log(`${half}\n${showTable(tallies)}\n`);
  }
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
