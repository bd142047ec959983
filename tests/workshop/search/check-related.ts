import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { startProgress } from '../../../scripts/terminal/progress.ts';
import { runCommand } from '../../../scripts/terminal/run-command.ts';
import { root } from '../../support/root.ts';
import { know, type Known } from './exact/oracle.ts';
import { makeArchive } from '../made-archive/make-archive.ts';
import { writeIssue } from '../made-archive/write-files.ts';
import { askKnown, GOOD, shareOfGood, type Placed } from './related/ask-known.ts';
import { drawQuestions } from './related/draw-questions.ts';
import { measureRelated, type RelatedCost } from './related/measure.ts';
import { askFirst } from './related/ask-first.ts';
import { openBuilt } from './related/open-built.ts';
import { TRIED, UNSEEN } from './related/questions.ts';
import { wholeNumber } from './whole-number.ts';

interface Options {
  articles: number;
  questions: number;
  first: number;
  seed: number;
}

/** Share of the questions of which the best article has to be among the first. */
const WANTED = 0.9;

const command = new Command('npm run check:related --')
  .description(
    'Ask the related articles questions whose best articles are known: some over content/articles,\n' +
      'some over a made archive. Ends with 1 when too few of the best are among the first.',
  )
  .option('--articles <n>', 'articles of the made archive', wholeNumber, 10_000)
  .option('--questions <n>', 'questions that are asked of it', wholeNumber, 30)
  .option('--first <n>', 'questions that are asked in a browser, as first ones', wholeNumber, 0)
  .option('--seed <n>', 'the same number makes and asks the same', wholeNumber, 1)
  .allowExcessArguments(false)
  .action(run);

await runCommand(command);

async function run({ articles, questions, first, seed }: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'check-related-'));
  try {
    const printed = join(folder, 'printed');
    cpSync(join(root, 'content/articles'), join(printed, 'articles'), { recursive: true });
    const own = await measureRelated(printed);
    const related = await openBuilt(join(printed, 'site'));
    const sets: Placed[][] = [];
    for (const set of [TRIED, UNSEEN]) sets.push(await askKnown(related, set));
    const made = join(folder, 'made');
    const making = startProgress('articles made', articles);
    const known: Known[] = [];
    for (const issue of makeArchive(articles, seed)) {
      writeIssue(issue, join(made, 'articles'));
      for (const article of issue.articles) {
        known.push(know(article));
        making.step();
      }
    }
    making.stop();
    const cost = await measureRelated(made);
    const asking = startProgress('questions', questions);
    const drawn = drawQuestions(known, questions, seed);
    sets.push(await askKnown(await openBuilt(join(made, 'site')), drawn, asking.step));
    asking.stop();
    const asked = drawn.filter(({ words }) => !words.includes(' '));
    const costs = await askFirst(made, asked.slice(0, first));
    show(sets, [own, cost]);
    for (const line of costs) console.log(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(sets: readonly Placed[][], costs: readonly RelatedCost[]): void {
  const names = ['printed articles, tried', 'printed articles, unseen', 'made articles'];
  sets.forEach((placed, at) => {
    for (const { words, place, asked, titles } of placed) {
      if (place > 0 && place <= GOOD) continue;
      console.log(`✗ ${words}: ${place || 'not in sight'}, by ${asked.join(' ')}`);
      console.log(`  ${titles.slice(0, GOOD).join(' / ')}`);
    }
    const first = placed.filter(({ place }) => place === 1).length;
    const good = percent(shareOfGood(placed));
    console.log(
      `${names[at]}: best in the first ${GOOD} ${good} of ${placed.length}, first ${first}`,
    );
  });
  for (const cost of costs) {
    const { articles, seconds, indexer, files, bytes, words } = cost;
    console.log(
      `${articles} articles: ${seconds.toFixed(1)} s, indexer ${Math.round(indexer)} MB, ` +
        `${(bytes / 1024 / articles).toFixed(2)} KB and ${(files / articles).toFixed(3)} files an article; ` +
        `words ${Math.round(words.bytes / 1024)} KB in ${words.files} files`,
    );
  }
  const share = shareOfGood(sets.flat());
  console.log(`all: best in the first ${GOOD} ${percent(share)}, wanted ${percent(WANTED)}`);
  if (share < WANTED) process.exitCode = 1;
}

/** Never rounds up to 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
