import { Command } from 'commander';
import { buildSite } from './site/build-site.ts';
import { runCommand } from './terminal/run-command.ts';

const command = new Command('npm run build --')
  .description(
    'Build the site from content/articles into dist/, with its search index.\n' +
      'SITE_URL and BASE_PATH say where it will stand: SITE_URL=https://example.org BASE_PATH=/daily/',
  )
  .allowExcessArguments(false)
  .action(buildSite);

await runCommand(command);
