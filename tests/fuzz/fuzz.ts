import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { fromShell } from '../../scripts/terminal/from-shell.ts';
import { wrongUse } from '../../scripts/terminal/problem.ts';
import { startProgress } from '../../scripts/terminal/progress.ts';
import { runCommand } from '../../scripts/terminal/run-command.ts';
import { root } from '../support/root.ts';
import { wholeNumber } from '../workshop/search/whole-number.ts';
import { LAW_NAMES, sayLaw, type LawName } from './laws/laws.ts';
import { Sources } from './make/sources.ts';
import { keepFinds } from './run/keep-finds.ts';
import { runFuzz } from './run/run-fuzz.ts';
import { showKept, showOne } from './show-one.ts';
import { showSummary } from './show-summary.ts';

interface Options {
  seconds: number;
  seed: string;
  cases?: number;
  case?: string;
  replay?: string;
  laws: LawName[];
  skip: LawName[];
  from?: string;
  keep: string;
  jobs: number;
}

const SECONDS = 60;

const command = new Command('npm run fuzz --')
  .description(
    'Hurt dumps in every way, correct them at random, let the disk fail, and hold what comes\n' +
      'of it to the laws. The same seed makes the same cases. Ends with 1 when a law was broken.',
  )
  .option('--seconds <n>', 'how long', wholeNumber, SECONDS)
  .option('--seed <text>', 'the same seed makes the same cases', seedOption, '1')
  .option('--cases <n>', 'no more cases than this', wholeNumber)
  .option('--case <seed/number>', 'one case alone, told in full', caseOption)
  .option('--replay <folder>', 'the inputs kept in this folder, and no others')
  .option('--laws <names>', 'hold to these laws alone, with commas between', lawsOption, LAW_NAMES)
  .option('--skip <names>', 'but not to these', lawsOption, [])
  .option('--from <folder>', 'make dumps of those in this folder, too')
  .option('--keep <folder>', 'keep failing inputs there', join(root, 'tests/fuzz/found'))
  .option('--jobs <n>', 'threads', wholeNumber, availableParallelism())
  .addHelpText('after', `\nLaws:\n${LAW_NAMES.map(lawHelp).join('\n')}`)
  .allowExcessArguments(false)
  .action(run);

await runCommand(command);

async function run(options: Options): Promise<void> {
  const laws = options.laws.filter((law) => !options.skip.includes(law));
  const from = folderOf('--from', options.from);
  if (options.case !== undefined) {
    process.exitCode = showOne(options.case, new Sources({ from }), laws) ? 0 : 1;
    return;
  }
  const replay = folderOf('--replay', options.replay);
  if (replay !== undefined) {
    process.exitCode = showKept(replay, laws) ? 0 : 1;
    return;
  }
  if (from !== undefined && new Sources({ from }).extra === 0) {
    throw wrongUse(`no text was found in \`${from}\``, 'name a folder with dumps, as .txt or .md');
  }
  const { seed, seconds, jobs, cases = Infinity } = options;
  const start = performance.now();
  const progress = startProgress('seconds', seconds);
  const tally = await runFuzz({ seed, seconds, jobs, cases, laws, from }, () => {
    progress.step();
  });
  progress.stop();
  const names = keepFinds(tally, fromShell('fuzz', options.keep));
  console.log(showSummary(tally, names, laws, (performance.now() - start) / 1000));
  process.exitCode = tally.causes.size > 0 ? 1 : 0;
}

function folderOf(option: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const folder = fromShell('fuzz', path);
  if (existsSync(folder)) return folder;
  throw wrongUse(`\`${option} ${path}\`: there is no such folder`, 'check the path');
}

function lawHelp(name: LawName): string {
  return `  ${name.padEnd(14)}${sayLaw(name)}`;
}

function seedOption(text: string): string {
  if (!/^[\w-]+$/.test(text)) {
    throw new InvalidArgumentError('A seed is made of letters, digits and hyphens.');
  }
  return text;
}

function caseOption(text: string): string {
  if (!/^[\w-]+\/\d+$/.test(text)) throw new InvalidArgumentError('Write SEED/NUMBER, as 1/4711.');
  return text;
}

function lawsOption(text: string): LawName[] {
  return text.split(',').map((word) => {
    const known = LAW_NAMES.find((name) => name === word.trim());
    if (known) return known;
    throw new InvalidArgumentError(
      `There is no law \`${word}\`; there are ${LAW_NAMES.join(', ')}.`,
    );
  });
}
