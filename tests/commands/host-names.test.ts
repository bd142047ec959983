import assert from 'node:assert/strict';
import { networkInterfaces } from 'node:os';
import { test } from 'node:test';
import { createNameCheck, hostname } from '../../scripts/site/create-name-check.ts';
import { createStaticServer } from '../../scripts/site/create-static-server.ts';
import { nameOption } from '../../scripts/site/name-option.ts';
import { ask, converse, listen } from './ask-server.ts';
import { makeArchive, put } from './tree.ts';

const LOOPBACK = [
  'localhost',
  'LOCALHOST:80',
  '127.0.0.1',
  '127.0.0.1:4321',
  '[::1]',
  '[::1]:4321',
];
const STRANGE = [
  ...['evil.example', 'localhost.evil.example', 'evil.example:4321', '192.0.2.7', '[2001:db8::1]'],
  ...['', ' ', ':', ':80', '[', '[]', 'localhost@evil.example', 'evil.example/localhost', 'a b'],
  ...['localhost,evil.example', 'localhost#', 'localhost:x', '0.0.0.0', 'localhost\\@evil.example'],
];

test('a server on loopback answers to the names of loopback, at any port, and to no other', () => {
  const isOurs = createNameCheck('127.0.0.1');
  for (const name of LOOPBACK) assert.equal(isOurs(name), true, name);
  for (const name of STRANGE) assert.equal(isOurs(name), false, name);
});

test('the address listened on and the names given are answered to, however they are written', () => {
  const isOurs = createNameCheck('192.0.2.7', ['平湖.example', 'Archive.Example', '2001:db8::1']);
  const known = ['192.0.2.7:4321', 'archive.example', 'ARCHIVE.example:8080', '[2001:DB8:0::1]:1'];
  for (const name of [...LOOPBACK, ...known, new URL('http://平湖.example').host]) {
    assert.equal(isOurs(name), true, name);
  }
  for (const name of ['192.0.2.8', 'evil.example', 'x.archive.example']) {
    assert.equal(isOurs(name), false, name);
  }
});

test('a server that listens everywhere answers to the addresses of its machine', () => {
  const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  assert.ok(own.length > 0);
  for (const everywhere of ['0.0.0.0', '::']) {
    const isOurs = createNameCheck(everywhere);
    for (const { address, family } of own) {
      const name = family === 'IPv6' ? `[${address}]` : address;
      assert.equal(isOurs(`${name}:4321`), true, name);
    }
    for (const name of STRANGE.filter((name) => name !== '0.0.0.0')) {
      assert.equal(isOurs(name), false, name);
    }
  }
});

test('names are put as URLs have them', () => {
  assert.equal(hostname('::1'), '[::1]');
  assert.equal(hostname('fe80::1'), '[fe80::1]');
  assert.equal(hostname('A.Example:99'), 'a.example');
  assert.equal(hostname('a.example:99999'), undefined);
});

test('a request by a strange name is refused with a sentence', async (t) => {
  const archive = makeArchive(t);
  put(archive, 'dist/index.html', '首页');
  const port = await listen(t, createStaticServer(`${archive.root}/dist`, '/'));
  for (const path of ['/', '/nothing', '/assets']) {
    const { status, headers, text } = await ask(port, path, { host: 'evil.example:80' });
    assert.equal(status, 421);
    assert.match(headers['content-type'] ?? '', /^text\/plain/);
    assert.match(text, /does not answer to .*evil\.example.*--allow-host/);
  }
  const heads = {
    'GET / HTTP/1.0\r\n\r\n': 421,
    'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n': 421,
    'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n': 421,
    'GET http://localhost/ HTTP/1.1\r\nHost: evil.example\r\n': 200,
    'GET / HTTP/1.1\r\nHost: localhost:1\r\n': 200,
  };
  for (const [head, status] of Object.entries(heads)) {
    const answer = await converse(port, Buffer.from(`${head}Connection: close\r\n\r\n`));
    assert.match(answer, new RegExp(`^HTTP/1.1 ${status} `), head);
  }
});

test('--allow-host takes names alone, one after the other', () => {
  assert.deepEqual(nameOption('Archive.Example', ['a.example']), ['a.example', 'archive.example']);
  assert.deepEqual(nameOption('[::1]', []), ['[::1]']);
  for (const text of [
    '',
    'http://a.example',
    'a.example:80',
    'a/b',
    '.example',
    'a b',
    'a@b',
    '*',
  ]) {
    assert.throws(() => nameOption(text, []), /Write a name alone/, text);
  }
});
