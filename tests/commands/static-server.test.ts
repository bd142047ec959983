import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findFreePort } from '../../scripts/site/find-free-port.ts';
import { createStaticServer } from '../../scripts/site/create-static-server.ts';
import { basePath } from '../../src/headers/base-path.ts';
import { securityHeaders } from '../../src/headers/table.ts';
import { ask, HOST, listen } from './ask-server.ts';
import { makeArchive, put } from './tree.ts';

const LONG = '长文。'.repeat(1000);

/** A small site on the air, under `/daily/` if not elsewhere. */
async function serveSmallSite(t: TestContext, base = '/daily/') {
  const archive = makeArchive(t);
  put(archive, 'dist/index.html', '首页');
  put(archive, 'dist/404.html', '没有');
  put(archive, 'dist/issues/index.html', '各期');
  put(archive, 'dist/专栏/index.html', '专栏');
  put(archive, 'dist/专栏/50%.txt', '一半');
  put(archive, 'dist/long.html', LONG);
  put(archive, 'dist/assets/a.1b2c.js', '1');
  put(archive, 'dist/search-index/manifest.json', '{}');
  put(archive, 'dist/search-index/2025-1b2c/g/0.bin', 'x');
  put(archive, 'secret.txt', 'secret');
  const dist = join(archive.root, 'dist');
  return { dist, port: await listen(t, createStaticServer(dist, base)) };
}

test('a built site is served under its base path as static hosts do', async (t) => {
  const { port } = await serveSmallSite(t);
  const pages = { '/daily/': '首页', '/daily/issues/': '各期', '/daily/index.html': '首页' };
  for (const [path, words] of Object.entries(pages)) {
    const { status, headers, text } = await ask(port, path);
    assert.deepEqual([status, text], [200, words], path);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  }
  for (const path of ['/', '/daily']) {
    const { status, headers, text } = await ask(port, path);
    assert.deepEqual([status, headers.location, text], [301, '/daily/', '']);
  }
  const slash = await ask(port, '/daily/issues?q=1');
  assert.deepEqual([slash.status, slash.headers.location], [301, '/daily/issues/?q=1']);
});

test('names that are not ASCII are found, in the site and in its base path', async (t) => {
  const { port } = await serveSmallSite(t);
  assert.equal((await ask(port, encodeURI('/daily/专栏/'))).text, '专栏');
  assert.equal((await ask(port, encodeURI('/daily/专栏/50%.txt'))).text, '一半');
  const elsewhere = await serveSmallSite(t, basePath('日报'));
  assert.equal((await ask(elsewhere.port, encodeURI('/日报/issues/'))).text, '各期');
});

test('what is not there, or is no address of the site, is answered with 404.html', async (t) => {
  const { port } = await serveSmallSite(t);
  const strange = ['//', '/daily/x', '/elsewhere/', '/daily/%', '/daily/../secret.txt'];
  strange.push('/daily/..%2fsecret.txt', '/daily/..%5csecret.txt', '/daily/%00', '/daily//issues/');
  strange.push('/daily/issues%2findex.html', '/daily/%2e%2e/secret.txt', '/daily/issues/index');
  strange.push('/daily/index.html/', '/daily/assets/', '*', `/daily/${'a'.repeat(300)}/`);
  strange.push(`/daily/${'a/'.repeat(4000)}`, '/daily/.%2e/secret.txt', '/daily/%252e%252e/x');
  for (const path of strange) {
    const { status, headers, text } = await ask(port, path);
    assert.deepEqual([status, text], [404, '没有'], path);
    assert.equal(headers['cache-control'], 'no-cache');
  }
});

test('no redirect leads to another host', async (t) => {
  const { port } = await serveSmallSite(t, '/');
  for (const path of [
    '//issues',
    '/\\issues',
    '//issues/..',
    '/.//issues',
    '//evil.example/%2e%2e',
  ]) {
    const { status, headers } = await ask(port, path);
    assert.doesNotMatch(headers.location ?? '', /^[/\\]{2}|:/, path);
    assert.ok(status === 404 || status === 301 || status === 200, path);
  }
});

test('a link that leads out of the site is not followed; the site itself may be one', async (t) => {
  const { dist, port } = await serveSmallSite(t);
  symlinkSync(join(dist, '../secret.txt'), join(dist, 'secret.txt'));
  symlinkSync(join(dist, '..'), join(dist, 'up'));
  mkdirSync(join(dist, 'folder'));
  symlinkSync(join(dist, '../secret.txt'), join(dist, 'folder/index.html'));
  symlinkSync(join(dist, 'round'), join(dist, 'round'));
  symlinkSync(join(dist, 'issues'), join(dist, 'inside'));
  for (const path of ['secret.txt', 'up/secret.txt', 'up/', 'folder/', 'round']) {
    assert.equal((await ask(port, `/daily/${path}`)).status, 404, path);
  }
  assert.equal((await ask(port, '/daily/inside/')).text, '各期');
  symlinkSync(dist, join(dist, '../linked'));
  const linked = await listen(t, createStaticServer(join(dist, '../linked'), '/'));
  assert.equal((await ask(linked, '/issues/')).text, '各期');
});

test('only GET and HEAD are answered', async (t) => {
  const { port } = await serveSmallSite(t);
  const head = await ask(port, '/daily/', {}, 'HEAD');
  assert.deepEqual([head.status, head.headers['content-length'], head.text], [200, '6', '']);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    const { status, headers } = await ask(port, '/daily/', {}, method);
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
  }
});

test('every answer has the security headers', async (t) => {
  const { port } = await serveSmallSite(t);
  const answers = {
    200: await ask(port, '/daily/'),
    206: await ask(port, '/daily/', { range: 'bytes=0-1' }),
    301: await ask(port, '/daily/issues'),
    304: await ask(port, '/daily/', {
      'if-modified-since': new Date(Date.now() + 9e5).toUTCString(),
    }),
    404: await ask(port, '/daily/x'),
    405: await ask(port, '/daily/', {}, 'POST'),
    412: await ask(port, '/daily/', { 'if-match': '"x"' }),
    416: await ask(port, '/daily/', { range: 'bytes=99-' }),
    421: await ask(port, '/daily/', { host: 'evil.example' }),
  };
  for (const [status, { headers, ...answer }] of Object.entries(answers)) {
    assert.equal(answer.status, Number(status));
    for (const [name, value] of Object.entries(securityHeaders(''))) {
      assert.equal(headers[name.toLowerCase()], value, `${status} ${name}`);
    }
  }
});

test('what is named by its content is kept for good, all else is asked for again', async (t) => {
  const { port } = await serveSmallSite(t);
  const kept = ['assets/a.1b2c.js', 'search-index/2025-1b2c/g/0.bin'];
  for (const path of [...kept, '', 'issues/', 'search-index/manifest.json', 'assets/x.js']) {
    const { headers } = await ask(port, `/daily/${path}`);
    const wanted = kept.includes(path) ? /^public, max-age=\d{8}, immutable$/ : /^no-cache$/;
    assert.match(headers['cache-control'] ?? '', wanted, path);
  }
  const { headers } = await ask(port, '/daily/');
  const again = await ask(port, '/daily/', { 'if-none-match': headers.etag ?? '' });
  assert.deepEqual([again.status, again.text], [304, '']);
});

test('text is compressed for who can read that; a range is one of the file itself', async (t) => {
  const { port } = await serveSmallSite(t);
  for (const encoding of ['br', 'gzip', 'identity']) {
    const plain = await fetch(`http://${HOST}:${port}/daily/long.html`, {
      headers: { 'accept-encoding': encoding },
    });
    const named = encoding === 'identity' ? null : encoding;
    assert.equal(plain.headers.get('content-encoding'), named);
    assert.equal(await plain.text(), LONG);
    const part = await ask(port, '/daily/long.html', {
      'accept-encoding': encoding,
      range: 'bytes=3-5',
    });
    assert.deepEqual([part.status, part.headers['content-encoding']], [206, undefined]);
    assert.equal(part.text, LONG[1]);
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
