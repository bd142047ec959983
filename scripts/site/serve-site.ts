import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import { Refusal } from '../terminal/problem.ts';
import { DIST } from './build-site.ts';
import { findFreePort } from './find-free-port.ts';
import { createNameCheck } from './create-name-check.ts';
import type { ServeOptions } from './serve-options.ts';
import { readBasePath } from './check-place.ts';
import { createStaticServer } from './create-static-server.ts';
import { endWhenInterrupted } from './end-when-interrupted.ts';

/**
 * Serves the built site under its base path until the process is interrupted, and prints the
 * address.
 *
 * @throws Refusal when BASE_PATH is none, there is no built site, or no port to be had
 */
export async function serveSite({ port: wanted, host, allowHost }: ServeOptions): Promise<void> {
  const base = readBasePath(process.env['BASE_PATH']);
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Refusal([
      { where: 'dist', what: 'there is no built site', mend: 'npm run build, or npm start' },
    ]);
  }
  const port = await findFreePort(wanted, host);
  if (port !== wanted) console.log(pc.yellow(`Port ${wanted} is taken; here is ${port}.`));
  const server = createStaticServer(DIST, base, createNameCheck(host, allowHost));
  await once(server.listen(port, host), 'listening');
  // Such as a connection too many: those that stand are still served.
  server.on('error', (error) => {
    console.error(error.message);
  });
  endWhenInterrupted(() => {
    server.closeAllConnections();
    server.close();
  });
  const open = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  const name = open.includes(':') ? `[${open}]` : open;
  console.log(`\n  ${pc.bold('平湖日报')}  ${pc.cyan(`http://${name}:${port}${base}`)}`);
  console.log(pc.dim(`  Ctrl-C ends it.\n`));
}
