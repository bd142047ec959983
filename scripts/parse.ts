import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { parseArchive } from './archive/parse-archive.ts';
import { checkArchive } from './archive/check-archive.ts';
import { locateArchive } from './archive/tree/archive.ts';
import { parseLoose } from './loose/parse-loose.ts';
import { showCheck } from './archive/show/show-check.ts';
import { showLoose } from './loose/show-loose.ts';
import { fromShell } from './terminal/from-shell.ts';
import { heirOption } from './terminal/heir-option.ts';
import { wrongUse } from './terminal/problem.ts';
import { runCommand } from './terminal/run-command.ts';
import { showParse } from './archive/show/show-parse.ts';

interface Options {
  check?: true;
  all?: true;
  raw?: string[];
  out?: string;
  json?: true;
  verbose?: true;
  retire?: Map<string, string>;
  root?: string;
}

const command = new Command('npm run parse --')
  .description(
    'Parse the dumps of the archive into content/articles; or, with --raw and --out,\n' +
      'any dumps into any folder, leaving the archive alone.',
  )
  .option('--check', 'change nothing; fail when content/articles is stale or edited by hand')
  .option('--all', 'parse every day, also those in which nothing has changed')
  .option('--retire <old=new>', 'let a published id lead to another article', heirOption)
  .option('--raw <paths...>', 'dumps, or folders of dumps, to parse outside the archive')
  .option('--out <folder>', 'where to write what --raw gives')
  .option('--json', 'with --raw: print the report as JSON')
  .option('--verbose', 'with --raw: list headlines and doubts')
  .option('--root <folder>', 'the folder that holds content/ (default: this project)')
  .allowExcessArguments(false)
  .action((options: Options) => {
    const here = (path: string): string => fromShell('parse', path);
    const archive = locateArchive(options.root === undefined ? undefined : here(options.root));
    if (options.raw || options.out !== undefined) {
      const { raw, out } = options;
      if (!raw || out === undefined || options.check || options.all || options.retire) {
        throw wrongUse(
          '--raw and --out go together, and without the options for the archive',
          'npm run parse -- --raw FILE_OR_FOLDER… --out FOLDER',
        );
      }
      if ([out, ...raw].some((path) => path.trim() === '')) {
        throw wrongUse('a path after --raw or --out is empty', 'name a folder after --out');
      }
      const outcome = parseLoose(archive, raw.map(here), here(out));
      showLoose(outcome, out, options);
    } else if (options.json || options.verbose) {
      const name = options.json ? '--json' : '--verbose';
      throw wrongUse(`${name} goes with --raw`, `npm run parse -- --raw FILE --out FOLDER ${name}`);
    } else if (options.check && options.retire) {
      throw wrongUse('--check changes nothing, so it retires nothing', 'leave --check out');
    } else if (!existsSync(archive.content)) {
      throw wrongUse(
        `there is no folder \`content\` in \`${archive.root}\``,
        'name the folder that holds content/ after --root; the first `npm run add` makes it',
      );
    } else if (options.check) showCheck(checkArchive(archive));
    else
      showParse(
        parseArchive(archive, { all: options.all ?? false, heirs: options.retire ?? new Map() }),
      );
  });

await runCommand(command);
