import { Command } from 'commander';
import { parseArchive } from './archive/parse-archive.ts';
import { listEntries } from './archive/tree/list-entries.ts';
import { locateArchive } from './archive/tree/archive.ts';
import { buildSite } from './site/build-site.ts';
import { addServeOptions, type ServeOptions } from './site/serve-options.ts';
import { serveSite } from './site/serve-site.ts';
import { checkPlace } from './site/check-place.ts';
import { printNotes } from './terminal/print-notes.ts';
import { count } from './terminal/count.ts';
import { formatProblem, Refusal, type Problem } from './terminal/problem.ts';
import { runCommand } from './terminal/run-command.ts';
import { runStage } from './terminal/run-stage.ts';

const command = new Command('npm start --')
  .description('Parse what is new, build the site and its search index, serve it.')
  .allowExcessArguments(false)
  .action(async (options: ServeOptions) => {
    checkPlace();
    const archive = locateArchive();
    const notes: Problem[] = [];
    const problems: Problem[] = [];
    await runStage('parse', () => {
      const outcome = parseArchive(archive);
      const { parsed, fresh, changes } = outcome;
      notes.push(...outcome.notes);
      problems.push(...outcome.problems);
      const issues = count(parsed.length + fresh.length, 'issue');
      return `${issues}, ${changes === 0 ? 'nothing new' : `${count(changes, 'file')} written`}`;
    });
    printNotes(notes);
    // One bad page does not take the archive off the net: the others are there to be served.
    if (problems.length > 0 && listEntries(archive.articles).length === 0)
      throw new Refusal(problems);
    if (problems.length > 0) console.error(`\n${problems.map(formatProblem).join('\n\n')}\n`);
    await buildSite();
    await serveSite(options);
  });

await runCommand(addServeOptions(command));
