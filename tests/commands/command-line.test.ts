import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/root.ts';
import { runCommand } from './run-command.ts';
import { makeArchive, makeFolder, put, WITH_MASTHEAD, WITHOUT_DATE } from './tree.ts';

const COMMANDS = ['start', 'add', 'parse', 'build', 'preview', 'dev', 'headers', 'todo'];

for (const command of COMMANDS) {
  test(`${command} --help explains it and ends with 0; an unknown option ends with 2`, () => {
    const help = runCommand([command, '--help']);
    assert.equal(help.code, 0);
    assert.match(help.stdout, new RegExp(`Usage: npm (run )?${command} --`));
    const wrong = runCommand([command, '--no-such-thing']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /--no-such-thing[^]*--help/);
  });
}

const WRONG: [args: string[], words: RegExp][] = [
  [['add'], /missing required argument/],
  [['add', WITH_MASTHEAD, WITHOUT_DATE, '--page', '1'], /2 files/],
  [['add', WITH_MASTHEAD, '--page', '0'], /number from 1/],
  [['add', WITH_MASTHEAD, '--date', 'yesterday'], /2025-08-28/],
  [['add', WITH_MASTHEAD, '--retire', 'a'], /OLD=NEW/],
  [['add', WITH_MASTHEAD, '--retire', 'a=b'], /--retire goes with --replace[^]*mend/],
  [['parse', '--check', '--retire', 'a=b'], /--check changes nothing[^]*mend/],
  [['parse', '--raw', WITH_MASTHEAD, '--out', ''], /is empty[^]*mend/],
  [['parse', '--raw', WITH_MASTHEAD, '--out', '/'], /whole disk[^]*mend/],
  [['parse', '--raw', WITH_MASTHEAD, '--out', root], /folder of the archive[^]*mend/],
  [['parse', 'file.txt'], /too many arguments/],
  [['parse', '--raw', WITH_MASTHEAD], /--out/],
  [['parse', '--out', 'x'], /--raw/],
  [['parse', '--json'], /--json goes with --raw/],
  [['parse', '--nothing'], /✗ command line {2}unknown option[^]*mend.*--help/],
  [['parse', '--raw', 'x', '--out', 'y', '--check'], /without the options for the archive/],
  [['preview', '--port', '99999'], /65535/],
  [['preview', '--allow-host', 'http://a.example'], /a name alone/],
  [['headers', 'apache'], /netlify, nginx, caddy/],
  [['todo', '--most', '0'], /whole number from 1/],
  [['todo', '--root', '/nowhere'], /no folder `content`/],
];

for (const [args, words] of WRONG) {
  test(`wrong use ends with 2: ${args.map((arg) => arg.replace(root, '')).join(' ')}`, (t) => {
    const archive = makeArchive(t);
    const { code, stderr } = runCommand(args, { env: { ARCHIVE_ROOT: archive.root } });
    assert.equal(code, 2, stderr);
    assert.match(stderr, words);
  });
}

test('npm moves to the project; paths are meant from where the shell was', (t) => {
  const archive = makeArchive(t);
  put(archive, 'inbox/page.txt', 'x');
  const env = { npm_lifecycle_event: 'add', INIT_CWD: join(archive.root, 'inbox') };
  const { stderr } = runCommand(['add', 'page.txt', '--root', '..'], { env });
  assert.match(stderr, /inbox\/page\.txt {2}the dump has no masthead/);
});

test('adding tells page, articles and characters in a table whose columns align', (t) => {
  const archive = makeArchive(t);
  const { code, stdout } = runCommand(['add', WITH_MASTHEAD, '--root', archive.root]);
  assert.equal(code, 0);
  const table = stdout.split('\n').filter((line) => /^[┌│├└]/.test(line));
  assert.match(table.join('\n'), /page .*dialect .*articles .*doubts .*placed .*dropped/);
  assert.equal(new Set(table.map((line) => line.length)).size, 1);
});

test('an old Node is told which one is needed, in a line', () => {
  const pretend =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.10.0" } })';
  const preload = `data:text/javascript,${encodeURIComponent(pretend)}`;
  const { code, stdout, stderr } = runCommand(['parse'], { preload });
  assert.equal(code, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^This needs Node 22\.12 or newer, and here runs Node 20\.10\.0\.[^\n]*\n$/);
});

for (const options of [[], ['--check'], ['--all']]) {
  test(`parse ${options.join(' ')} of a folder that holds no archive is wrong use`, (t) => {
    const folder = makeFolder(t);
    for (const root of [folder, join(folder, 'nowhere')]) {
      const { code, stdout, stderr } = runCommand(['parse', ...options, '--root', root]);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /no folder `content`[^]*--root/);
      assert.equal(existsSync(join(root, 'content')), false);
    }
  });
}
