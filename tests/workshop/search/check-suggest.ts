import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startProgress } from '../../../scripts/terminal/progress.ts';
import { runCommand } from '../../../scripts/terminal/run-command.ts';
import { readScript } from '../../../src/search/index-build/read-script.ts';
import { soundTable } from '../../../src/search/index-build/sound-table.ts';
import { INDEX_FOLDER } from '../../../src/search/manifest.ts';
import { openSounds } from '../../../src/search/suggest/sounds.ts';
import { Dice } from '../forge/dice.ts';
import { readArchive } from '../../support/archive.ts';
import type { Bench } from './exact/compare.ts';
import { openArticles, openMade } from './exact/open-made.ts';
import { know } from './exact/oracle.ts';
import { findCuts } from './suggest/cut-law.ts';
import { KINDS, Typist } from './suggest/draw-typed.ts';
import { judge, type Source } from './suggest/judge.ts';
import { showTallies } from './suggest/show-tallies.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  each: number;
  cuts: number;
  articles: number;
  seed: number;
  misses: boolean;
}

/** Characters that mistakes are made with: those that people know. */
const COMMON = 3000;

const command = new Command('npm run check:suggest --')
  .description(
    'Mistype searches in every way and see whether what was meant is among the first three that are\n' +
      'suggested, for the archive and a made one. Ends with 1 when a part that is offered cuts a word.',
  )
  .option('--each <n>', 'searches of each kind', wholeNumber, 200)
  .option('--cuts <n>', 'searches of two words of which the parts are looked at', wholeNumber, 300)
  .option('--articles <n>', 'articles of the made archive', wholeNumber, 10_000)
  .option('--seed <n>', 'the same number makes and asks the same', wholeNumber, 1)
  .option('--misses', 'show what was not suggested', false)
  .allowExcessArguments(false)
  .action(run);

await runCommand(command);

async function run(options: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'check-suggest-'));
  try {
    const own = join(folder, 'own');
    mkdirSync(own);
    const articles = readArchive().map(know);
    const engine = await openArticles('content/articles', own);
    await check(`the archive, ${articles.length} articles`, { engine, articles }, own, options);
    const making = startProgress('articles made', options.articles);
    const made = await openMade(folder, options.articles, options.seed, making.step);
    making.stop();
    await check(`${options.articles} made articles`, made, folder, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check(name: string, bench: Bench, folder: string, options: Options): Promise<void> {
  const source: Source = {
    engine: bench.engine,
    sizeOf: (file) => statSync(join(folder, 'site', INDEX_FOLDER, file)).size,
  };
  const { characters } = readScript().tables;
  const sounds = openSounds(soundTable(characters));
  const common = Array.from(characters).slice(0, COMMON).join('');
  const typist = new Typist(bench.articles, new Dice(options.seed), sounds, common);
  const asking = startProgress(name, KINDS.length * options.each + options.cuts);
  const tallies = await judge(source, typist, options.each, asking.step);
  const { asked, cuts } = await findCuts(source, typist, options.cuts, asking.step);
  asking.stop();
  console.log(`\n${name}`);
  showTallies(tallies, options.misses);
  for (const { words, parts } of cuts) console.log(`✗ ${words.join('|')}: ${parts.join(' ')}`);
  console.log(`parts of ${asked} searches: ${cuts.length} cut a word`);
  if (cuts.length > 0) process.exitCode = 1;
}
