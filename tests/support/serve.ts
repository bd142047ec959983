import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createStaticServer } from '../../scripts/site/create-static-server.ts';

/** A built site on the air. */
export interface Served {
  /** Address of the site's front page, with the base path. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site on loopback, on a free port, by the server of `npm run preview`. */
export async function serve(dist: string, base: string): Promise<Served> {
  const server = createStaticServer(dist, base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
