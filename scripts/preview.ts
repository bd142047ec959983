import { Command } from 'commander';
import { addServeOptions, type ServeOptions } from './site/serve-options.ts';
import { serveSite } from './site/serve-site.ts';
import { runCommand } from './terminal/run-command.ts';

const command = new Command('npm run preview --')
  .description('Serve the built site in dist/ on this machine, under BASE_PATH.')
  .allowExcessArguments(false)
  .action((options: ServeOptions) => serveSite(options));

await runCommand(addServeOptions(command));
