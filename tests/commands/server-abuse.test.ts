import assert from 'node:assert/strict';
import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStaticServer } from '../../scripts/site/create-static-server.ts';
import { Dice } from '../workshop/forge/dice.ts';
import { ask, converse, HOST, listen } from './ask-server.ts';
import { makeArchive, put } from './tree.ts';

const SECRET = 'nobody may read this';
const BIG = 'x'.repeat(8_000_000);
const TARGETS = 4000;
/** So many connections are open at once. */
const LANES = 16;

/** What request targets are thrown together from. */
const PIECES = [
  ...['/', '//', '/./', '/../', '..', '.', '\\', '%', '%2', '%zz', '%2e', '%2E%2e', '%2f', '%5c'],
  ...['%00', '%ff', '%c0%af', '%e4%b8%93', '专栏', '\u00ff', '\u0001', '\u007f', ' ', '\t', '\r'],
  ...['?', '#', ':', '@', '*', '&', '=', ';', '"', '<', '[', ']', '|', '~', 'http://', 'HTTPS://'],
  ...['localhost', '127.0.0.1', 'evil.example', '[::1]', ':0', ':99999', 'javascript:', 'file:///'],
  ...[
    'daily',
    '/daily/',
    'issues',
    'index.html',
    '404.html',
    'secret.txt',
    'assets',
    'CON',
    '::$DATA',
  ],
  ...['a'.repeat(300), 'b/'.repeat(600), 'c'.repeat(5000), '%61'.repeat(90)],
];
const METHODS = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'CONNECT', 'get', 'X'];
const HOSTS = [
  'localhost',
  '127.0.0.1:1',
  '[::1]',
  'evil.example',
  '',
  'a b',
  '[',
  ':',
  'localhost@x',
];
const MORE = [
  ...['', '', '', 'Range: bytes=0-1\r\n', 'Range: bytes=9-1,,\r\n', 'If-None-Match: *\r\n'],
  ...['If-Range: "\r\n', 'If-Modified-Since: never\r\n', 'Accept-Encoding: br;q=x, gzip\r\n'],
  ...['Host: localhost\r\n', 'Expect: x\r\n', 'Upgrade: websocket\r\nConnection: upgrade\r\n'],
  ...[`X: ${'y'.repeat(20_000)}\r\n`, 'Content-Length: -1\r\n', 'broken\r\n', 'If-Match: ,\r\n'],
];

async function serveSite(t: TestContext) {
  const archive = makeArchive(t);
  put(archive, 'dist/index.html', '首页');
  put(archive, 'dist/404.html', '没有');
  put(archive, 'dist/issues/index.html', '各期');
  put(archive, 'dist/big.txt', BIG);
  put(archive, 'secret.txt', SECRET);
  const dist = join(archive.root, 'dist');
  return { archive, dist, port: await listen(t, createStaticServer(dist, '/daily/')) };
}

async function stands(port: number): Promise<void> {
  assert.equal((await ask(port, '/daily/')).text, '首页', 'the server still stands');
}

function anyRequest(dice: Dice): Buffer {
  const pieces = Array.from({ length: dice.int(1, 8) }, () => dice.pick(PIECES));
  const target = (dice.chance(0.7) ? '/daily/' : '') + pieces.join('');
  const head = `${dice.pick(METHODS)} ${target} HTTP/1.${dice.chance(0.9) ? 1 : 0}\r\n`;
  const text = `${head}Host: ${dice.pick(HOSTS)}\r\nConnection: close\r\n${dice.pick(MORE)}\r\n`;
  return Buffer.from(text, dice.chance(0.5) ? 'utf8' : 'latin1');
}

test(`${TARGETS} random requests over raw sockets all get an answer, and do no harm`, async (t) => {
  const { port } = await serveSite(t);
  const dice = new Dice(20250827);
  const statuses = new Set<string>();
  const waiting = Array.from({ length: TARGETS }, () => anyRequest(dice)).values();
  const lane = async () => {
    for (const bytes of waiting) {
      const answer = await converse(port, bytes);
      const sent = JSON.stringify(bytes.toString('latin1').slice(0, 300));
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? answer;
      // Node closes a CONNECT that nobody takes up without a word.
      assert.match(
        status,
        bytes.toString().startsWith('CONNECT') ? /^(|[1-4]\d\d)$/ : /^[1-4]\d\d$/,
        sent,
      );
      assert.ok(!answer.includes(SECRET), sent);
      assert.doesNotMatch(answer, /^location: *([/\\]{2}|[a-z]+:)/im, sent);
      statuses.add(status);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const status of ['200', '301', '400', '404', '405', '421', '431']) {
    assert.ok(statuses.has(status), `a ${status} among ${[...statuses].join(' ')}`);
  }
  await stands(port);
});

test('clients that go away or never finish leave the others served', async (t) => {
  const { port } = await serveSite(t);
  const open = Array.from({ length: 60 }, (_, index) => {
    const socket = createConnection(port, HOST).on('error', () => undefined);
    const encoding = index % 2 ? '\r\nAccept-Encoding: gzip' : '';
    socket.write(`GET /daily/big.txt HTTP/1.1\r\nHost: localhost${encoding}\r\n`);
    // Some never end their headers, some read a little and go, some never read.
    if (index % 3 > 0) socket.write('\r\n');
    if (index % 3 === 1) socket.once('data', () => socket.resetAndDestroy());
    if (index % 3 === 2) socket.pause();
    return socket;
  });
  await sleep(300);
  await stands(port);
  for (const socket of open) socket.destroy();
  await sleep(100);
  await stands(port);
  assert.equal((await ask(port, '/daily/big.txt')).text.length, BIG.length);
});

test('a site that is built anew while it is served is served anew', async (t) => {
  const { archive, dist, port } = await serveSite(t);
  const slow = createConnection(port, HOST);
  slow.write('GET /daily/big.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const [begin] = (await once(slow, 'data')) as [Buffer];
  slow.pause();
  const built = new AbortController();
  const asked = (async () => {
    const statuses = new Set<number>();
    while (!built.signal.aborted) statuses.add((await ask(port, '/daily/big.txt')).status);
    return statuses;
  })();
  for (let build = 0; build < 30; build++) {
    put(archive, 'new/index.html', `第${build}次`);
    put(archive, 'new/big.txt', BIG);
    renameSync(dist, join(archive.root, 'old'));
    await sleep(build % 5);
    renameSync(join(archive.root, 'new'), dist);
    rmSync(join(archive.root, 'old'), { recursive: true });
    assert.equal((await ask(port, '/daily/')).text, `第${build}次`);
  }
  built.abort();
  assert.deepEqual(
    [...(await asked)].filter((status) => status !== 200 && status !== 404),
    [],
  );
  let bytes = begin.length;
  slow.on('data', (chunk: Buffer) => (bytes += chunk.length)).resume();
  await once(slow, 'close');
  assert.ok(bytes > BIG.length, 'who began with the old file gets all of it');
});
