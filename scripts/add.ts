import { Command } from 'commander';
import { addInSteps } from './add/add-dumps.ts';
import { defineAddOptions, readAddOptions, type AddFlags } from './add/add-options.ts';
import { runWithPauses } from './add/run-through.ts';
import { showAdd } from './add/show-add.ts';
import { locateArchive } from './archive/tree/archive.ts';
import { fromShell } from './terminal/from-shell.ts';
import { runCommand } from './terminal/run-command.ts';

const command = defineAddOptions(
  new Command('npm run add --')
    .description(
      'Add page dumps to the archive and parse them. Date and page come from the\n' +
        'masthead; where a dump has none, say them. Of many files the good ones are\n' +
        'added and the others listed; the same command finishes what was interrupted.',
    )
    .argument('<file...>', 'text that was extracted from printed pages, or folders of such files'),
).action(async (files: string[], flags: AddFlags) => {
  const options = readAddOptions(flags);
  const archive = locateArchive(
    flags.root === undefined ? undefined : fromShell('add', flags.root),
  );
  const paths = files.map((file) => fromShell('add', file));
  showAdd(await runWithPauses(addInSteps(archive, paths, options)), { json: flags.json ?? false });
});

await runCommand(command);
