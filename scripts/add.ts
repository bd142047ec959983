import { Command } from 'commander';
import { addDumps } from './add/add-dumps.ts';
import { locateArchive } from './archive/paths.ts';
import { fromShell } from './terminal/from-shell.ts';
import { dateOption, heirOption, pageOption } from './terminal/options.ts';
import { wrongUse } from './terminal/problem.ts';
import { runCommand } from './terminal/run-command.ts';
import { showAdd } from './terminal/show-add.ts';

interface Options {
  date?: string;
  page?: number;
  replace?: true;
  retire?: Map<string, string>;
  root?: string;
}

const command = new Command('npm run add --')
  .description(
    'Add page dumps to the archive and parse them. Date and page come from the masthead;\n' +
      'where a dump has none, say them.',
  )
  .argument('<file...>', 'text that was extracted from one printed page')
  .option(
    '--date <date>',
    'day of the issue: 2025-08-28, 2023-09-18/2023-09-22, 2026-03~',
    dateOption,
  )
  .option('--page <number>', 'page of the issue, for a single file', pageOption)
  .option('--replace', 'let the dump take the place of another one of the same page')
  .option(
    '--retire <old=new>',
    'with --replace: the article that a published id leads to',
    heirOption,
  )
  .option('--root <folder>', 'the folder that holds content/ (default: this project)')
  .action((files: string[], { replace, retire, root, ...place }: Options) => {
    if (place.page !== undefined && files.length > 1) {
      throw wrongUse(
        `--page ${place.page} can't be the page of ${files.length} files`,
        'add them one by one',
      );
    }
    const archive = locateArchive(root === undefined ? root : fromShell('add', root));
    const paths = files.map((file) => fromShell('add', file));
    const options = { ...place, replace: replace ?? false, heirs: retire ?? new Map(), root };
    showAdd(addDumps(archive, paths, options), archive);
  });

await runCommand(command);
