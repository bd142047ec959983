import { Command } from 'commander';
import { locateArchive, PROJECT_ROOT } from './archive/tree/archive.ts';
import { findFreePort } from './site/find-free-port.ts';
import { parseApart } from './site/parse-apart.ts';
import { watchSources } from './site/watch-sources.ts';
import { addServeOptions, type ServeOptions } from './site/serve-options.ts';
import { checkPlace } from './site/check-place.ts';
import { endWhenInterrupted } from './site/end-when-interrupted.ts';
import { runCommand } from './terminal/run-command.ts';

const command = new Command('npm run dev --')
  .description(
    'Work on the archive: parse, serve the pages as they are written, and parse again when\n' +
      'dumps, corrections or the parser change.',
  )
  .allowExcessArguments(false)
  .action(async ({ port: wanted, host, allowHost }: ServeOptions) => {
    checkPlace();
    const archive = locateArchive();
    await parseApart(archive);
    const port = await findFreePort(wanted, host);
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { dev } = await import('astro');
    const server = await dev({
      root: PROJECT_ROOT,
      server: { port, host, allowedHosts: allowHost },
    });
    const watchers = watchSources(archive);
    endWhenInterrupted(async () => {
      for (const watcher of watchers) watcher.close();
      await server.stop();
    });
  });

await runCommand(addServeOptions(command));
