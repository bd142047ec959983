import { createServer } from 'node:net';
import { Refusal } from '../terminal/problem.ts';

/** So many ports are tried before giving up. */
const TRIES = 50;

/**
 * Finds a port that can be listened on: the wanted one, or the next that is free.
 *
 * @throws Refusal when neither the port nor those after it can be had
 */
export async function findFreePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + TRIES, 65536); port++) {
    if (await isFree(port, host)) return port;
  }
  throw new Refusal([
    {
      where: `--port ${wanted}`,
      what: `neither this port of ${host} nor those after it can be had`,
      mend: 'name another: --port 8080',
    },
  ]);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
