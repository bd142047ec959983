import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findFreePort } from '../../scripts/site/free-port.ts';
import { createStaticServer } from '../../scripts/site/static-server.ts';
import { makeArchive, put } from './tree.ts';

const HOST = '127.0.0.1';

async function listen(t: TestContext, server: Server): Promise<number> {
  await once(server.listen(0, HOST), 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Asks for a path as it stands, without the cleaning that fetch would do. */
async function ask(
  port: number,
  path: string,
): Promise<{ status: number; to?: string; text: string }> {
  const outgoing = request({ host: HOST, port, path }).end();
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks = (await answer.toArray()) as Buffer[];
  const to = answer.headers.location;
  const text = Buffer.concat(chunks).toString();
  return { status: answer.statusCode ?? 0, text, ...(to === undefined ? {} : { to }) };
}

test('a built site is served under its base path as static hosts do', async (t) => {
  const archive = makeArchive(t);
  put(archive, 'dist/index.html', '首页');
  put(archive, 'dist/404.html', '没有');
  put(archive, 'dist/issues/index.html', '各期');
  put(archive, 'dist/专栏/index.html', '专栏');
  put(archive, 'secret.txt', 'secret');
  const port = await listen(t, createStaticServer(join(archive.root, 'dist'), '/daily/'));
  assert.deepEqual(await ask(port, '/daily/'), { status: 200, text: '首页' });
  assert.deepEqual(await ask(port, '/daily/issues/'), { status: 200, text: '各期' });
  assert.deepEqual(await ask(port, `/daily/${encodeURIComponent('专栏')}/`), {
    status: 200,
    text: '专栏',
  });
  for (const path of ['/', '/daily']) {
    assert.deepEqual(await ask(port, path), { status: 301, to: '/daily/', text: '' });
  }
  const slash = await ask(port, '/daily/issues?q=1');
  assert.deepEqual(slash, { status: 301, to: '/daily/issues/?q=1', text: '' });
  const strange = ['//', '/daily/x', '/elsewhere/', '/daily/%', '/daily/../secret.txt'];
  for (const path of [...strange, '/daily/..%2fsecret.txt', '/daily/%00']) {
    assert.deepEqual(await ask(port, path), { status: 404, text: '没有' }, path);
  }
});

test('a port that is taken gives way to the next free one', async (t) => {
  const port = await listen(t, createServer());
  const free = await findFreePort(port, HOST);
  assert.ok(free > port);
  const server = createServer();
  await once(server.listen(free, HOST), 'listening');
  server.close();
});
