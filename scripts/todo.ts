import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { locateArchive } from './archive/tree/archive.ts';
import { fromShell } from './terminal/from-shell.ts';
import { wrongUse } from './terminal/problem.ts';
import { runCommand } from './terminal/run-command.ts';
import { listTodo } from './todo/list-todo.ts';
import { showTodo } from './todo/show-todo.ts';

/** Rows that fit on a screen. */
const SCREEN = 20;

const command = new Command('npm run todo --')
  .description(
    'List the articles that are expected to have most characters wrong, missing or of another\n' +
      'article: what editors should read first. It changes nothing.',
  )
  .option('--most <n>', 'how many are listed', wholeNumber, SCREEN)
  .option('--json', 'print them as JSON')
  .option('--root <folder>', 'the folder that holds content/ (default: this project)')
  .allowExcessArguments(false)
  .action(({ most, json = false, root }: { most: number; json?: boolean; root?: string }) => {
    const archive = locateArchive(root === undefined ? undefined : fromShell('todo', root));
    if (!existsSync(archive.content)) {
      throw wrongUse(
        `there is no folder \`content\` in \`${archive.root}\``,
        'name the folder that holds content/ after --root; the first `npm run add` makes it',
      );
    }
    showTodo(archive, listTodo(archive), { most, json });
  });

await runCommand(command);

function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1.');
}
