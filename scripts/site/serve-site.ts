import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import { PROJECT_ROOT } from '../archive/paths.ts';
import { Refusal } from '../terminal/problem.ts';
import { DIST } from './build-site.ts';
import { findFreePort } from './free-port.ts';
import type { ServeOptions } from './serve-options.ts';
import { endWhenInterrupted } from './until-interrupted.ts';

/**
 * Serves the built site under its base path until the process is interrupted, and prints the
 * address.
 *
 * @throws Refusal when there is no built site, or no port to be had
 */
export async function serveSite({ port: wanted, host }: ServeOptions): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Refusal([
      { where: 'dist', what: 'there is no built site', mend: 'npm run build, or npm start' },
    ]);
  }
  const port = await findFreePort(wanted, host);
  if (port !== wanted) console.log(pc.yellow(`Port ${wanted} is taken; here is ${port}.`));
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { preview } = await import('astro');
  const server = await preview({
    root: PROJECT_ROOT,
    logLevel: 'error',
    server: { port, host },
  });
  endWhenInterrupted(() => server.stop());
  console.log(`\n  ${pc.bold('平湖日报')}  ${pc.cyan(address(host, server.port))}`);
  console.log(pc.dim(`  Ctrl-C ends it.\n`));
}

/** The address to open in a browser on this machine. */
export function address(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const base = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/${base ? `${base}/` : ''}`;
}
