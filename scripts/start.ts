import { Command } from 'commander';
import { parseArchive } from './archive/parse-archive.ts';
import { locateArchive } from './archive/paths.ts';
import { buildSite } from './site/build-site.ts';
import { addServeOptions, type ServeOptions } from './site/serve-options.ts';
import { serveSite } from './site/serve-site.ts';
import { printNotes } from './terminal/notes.ts';
import { count } from './terminal/plural.ts';
import type { Problem } from './terminal/problem.ts';
import { runCommand } from './terminal/run-command.ts';
import { runStage } from './terminal/stage.ts';

const command = new Command('npm start --')
  .description('Parse what is new, build the site and its search index, serve it.')
  .allowExcessArguments(false)
  .action(async (options: ServeOptions) => {
    const notes: Problem[] = [];
    await runStage('parse', () => {
      const { parsed, fresh, changes, notes: found } = parseArchive(locateArchive());
      notes.push(...found);
      const issues = count(parsed.length + fresh.length, 'issue');
      return `${issues}, ${changes === 0 ? 'nothing new' : `${count(changes, 'file')} written`}`;
    });
    printNotes(notes);
    await buildSite();
    await serveSite(options);
  });

await runCommand(addServeOptions(command));
