import { Argument, Command } from 'commander';
import { HOSTS, isPlainPath } from '../src/headers/for-hosts.ts';
import { readBasePath } from './site/check-place.ts';
import { wrongUse } from './terminal/problem.ts';
import { runCommand } from './terminal/run-command.ts';

const host = new Argument('<host>', 'which kind').choices(Object.keys(HOSTS));

const command = new Command('npm run headers --')
  .description(
    'Print what a kind of host must be told so that it sends the headers that protect the site\n' +
      'under BASE_PATH. For netlify, and Cloudflare Pages, the build writes it into the site.',
  )
  .addArgument(host)
  .allowExcessArguments(false)
  .action((name: keyof typeof HOSTS) => {
    const base = readBasePath(process.env['BASE_PATH']);
    if (name !== 'netlify' && !isPlainPath(base)) {
      throw wrongUse(
        `BASE_PATH \`${base}\` holds signs that mean something else in a configuration of ${name}`,
        'make the path of letters, digits and -._~, or write the configuration by hand',
      );
    }
    process.stdout.write(HOSTS[name](base));
  });

await runCommand(command);
