import { Command } from 'commander';
import type { AddOptions } from './add/add-options.ts';
import { addInSteps } from './add/add-dumps.ts';
import { runWithPauses } from './add/run-through.ts';
import { locateArchive } from './archive/tree/archive.ts';
import { fromShell } from './terminal/from-shell.ts';
import { dateOption, heirOption, pageOption } from './terminal/options.ts';
import { wrongUse } from './terminal/problem.ts';
import { runCommand } from './terminal/run-command.ts';
import { showAdd } from './add/show-add.ts';

interface Options {
  date?: string;
  page?: number[];
  replace?: true;
  anyway?: true;
  retire?: Map<string, string>;
  json?: true;
  root?: string;
}

const command = new Command('npm run add --')
  .description(
    'Add page dumps to the archive and parse them. Date and page come from the\n' +
      'masthead; where a dump has none, say them. Of many files the good ones are\n' +
      'added and the others listed; the same command finishes what was interrupted.',
  )
  .argument('<file...>', 'text that was extracted from printed pages, or folders of such files')
  .option(
    '--date <date>',
    'day of the issue: 2025-08-28, 20250828, 2025年8月28日; 2023-09-18/2023-09-22, 2026-03~',
    dateOption,
  )
  .option(
    '--page <numbers>',
    'page of the issue, for a single file; 1-3 for one of three',
    pageOption,
  )
  .option('--replace', 'let the dump take the place of another one of the same page')
  .option(
    '--anyway',
    'add a dump with the text of another page; file one of several pages as one page',
  )
  .option(
    '--retire <old=new>',
    'with --replace: the article that a published id leads to',
    heirOption,
  )
  .option('--json', 'print what was done as JSON')
  .option('--root <folder>', 'the folder that holds content/ (default: this project)')
  .action(async (files: string[], { date, page, replace, anyway, retire, json, root }: Options) => {
    if (retire && !replace) {
      throw wrongUse(
        '--retire goes with --replace: a page that is added retires nothing',
        'say --replace too; for ids of pages that are there: npm run parse -- --retire OLD=NEW',
      );
    }
    const archive = locateArchive(root === undefined ? root : fromShell('add', root));
    const paths = files.map((file) => fromShell('add', file));
    const options: AddOptions = {
      date,
      pages: page,
      replace: replace ?? false,
      anyway: anyway ?? false,
      heirs: retire ?? new Map<string, string>(),
      root,
    };
    showAdd(await runWithPauses(addInSteps(archive, paths, options)), { json: json ?? false });
  });

await runCommand(command);
