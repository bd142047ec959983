import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { runCommand } from '../../../scripts/terminal/run-command.ts';
import { startProgress } from '../../../scripts/terminal/progress.ts';
import { checkExactness, type Outcome } from './exact/check.ts';
import { openMade } from './exact/open-made.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  strings: number;
  questions: number;
  counts: number;
  articles: number;
  seed: number;
}

/** Faulty questions that are shown. */
const SHOWN = 20;

const command = new Command('npm run check:search --')
  .description(
    'Ask the search for random strings of a made archive and compare with a plain search.\n' +
      'Ends with 1 when anything differs.',
  )
  .option('--strings <n>', 'strings of 1 to 40 characters', wholeNumber, 10_000)
  .option(
    '--questions <n>',
    'questions of several words, with filters and orders',
    wholeNumber,
    500,
  )
  .option('--counts <n>', 'questions of which the filters are counted', wholeNumber, 50)
  .option('--articles <n>', 'articles of the made archive', wholeNumber, 10_000)
  .option('--seed <n>', 'the same number makes and asks the same', wholeNumber, 1)
  .allowExcessArguments(false)
  .action(run);

await runCommand(command);

async function run({ articles, ...extent }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'check-search-'));
  try {
    const making = startProgress('articles made', articles);
    const bench = await openMade(folder, articles, extent.seed, making.step);
    making.stop();
    const asking = startProgress('questions', extent.strings + extent.questions + extent.counts);
    const outcome = await checkExactness(bench, extent, asking.step);
    asking.stop();
    show(outcome, extent, articles);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(
  { recall, precision, faulty }: Outcome,
  extent: Omit<Options, 'articles'>,
  articles: number,
) {
  for (const { question, faults } of faulty.slice(0, SHOWN)) {
    console.log(`✗ ${JSON.stringify(question)}\n  ${faults.slice(0, 3).join('\n  ')}`);
  }
  const { strings, questions, counts, seed } = extent;
  console.log(
    `${strings} strings, ${questions} questions of words and filters, ${counts} counts over ` +
      `${articles} made articles (seed ${seed}):\n` +
      `recall ${percent(recall)}, precision ${percent(precision)}, ${faulty.length} failed`,
  );
  if (faulty.length > 0) process.exitCode = 1;
}

/** Never rounds up to 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 100_000) / 1000} %`;
}
