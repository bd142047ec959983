import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { parseLoose } from '../../scripts/loose/parse-loose.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { readPrinted } from '../support/read-printed.ts';
import { refused, says } from './refusals.ts';
import { runCommand } from './run-command.ts';
import {
  contents,
  get,
  makeArchive,
  makeFolder,
  put,
  WITH_MASTHEAD,
  WITHOUT_DATE,
} from './tree.ts';

test('dumps of any name are parsed into folders of their own, and the archive is left alone', (t) => {
  const archive = makeArchive(t);
  const before = contents(archive);
  const text = readFileSync(WITH_MASTHEAD);
  const undated = readFileSync(WITHOUT_DATE);
  const inbox = join(archive.root, 'inbox');
  for (const name of ['a.txt', 'a.md', 'deep/a.txt', 'deep/无名', 'b/ledger.json']) {
    put(archive, `inbox/${name}`, name.includes('deep') ? undated : text);
  }
  put(archive, 'inbox/.DS_Store', Uint8Array.of(0, 1, 2));
  const other = put(archive, 'other/a.txt', undated);
  const out = join(archive.root, 'out');
  const { pages, problems } = parseLoose(archive, [inbox, other, other], out);
  assert.deepEqual(problems, []);
  assert.equal(pages.length, 6);
  assert.equal(new Set(pages.map(({ label }) => label)).size, 6);
  for (const { label, articles } of pages) {
    const files = globSync('*.md', { cwd: join(out, label) });
    assert.equal(files.length, articles);
    assert.ok(articles > 0);
    for (const file of files) {
      const { front } = readPrinted(readFileSync(join(out, label, file), 'utf8'));
      assert.match(`${label}/`, new RegExp(`(^|/)${front.source.dump}(-\\d+)?/`));
    }
    assert.ok(existsSync(join(out, label, 'ledger.json')));
  }
  assert.deepEqual(contents(archive), before);
});

test('a missing date is no error: it is left out or estimated', (t) => {
  const out = makeFolder(t);
  parseLoose(makeArchive(t), [WITHOUT_DATE], out);
  const text = readFileSync(join(out, 'p1.txt/ledger.json'), 'utf8');
  const ledger = ledgerSchema.parse(JSON.parse(text));
  assert.ok(ledger.dateFrom === undefined || ledger.dateFrom === 'estimate');
  assert.ok(ledger.articles.length > 0);
});

test('bad files are told by name, the others parsed all the same, and the command ends with 1', (t) => {
  const archive = makeArchive(t);
  put(archive, 'inbox/good.txt', readFileSync(WITH_MASTHEAD));
  put(archive, 'inbox/empty.txt', '');
  put(
    archive,
    'inbox/scan.pdf',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256),
  );
  const out = join(archive.root, 'out');
  const { code, stdout, stderr } = runCommand([
    'parse',
    '--raw',
    join(archive.root, 'inbox'),
    '--out',
    out,
  ]);
  assert.equal(code, 1);
  assert.match(stdout, /good\.txt/);
  assert.match(stderr, /empty\.txt[^]*scan\.pdf/);
  assert.ok(globSync('good.txt/*.md', { cwd: out }).length > 0);
});

test('what has no name in UTF-8, leads nowhere or is no file is told, and the rest is parsed', (t) => {
  if (process.platform !== 'linux') {
    t.skip('other systems take no such names');
    return;
  }
  const archive = makeArchive(t);
  const good = put(archive, 'inbox/deep/平湖.txt', readFileSync(WITH_MASTHEAD));
  const inbox = join(archive.root, 'inbox');
  const gbk = Buffer.from('c6bdbafe', 'hex');
  mkdirSync(Buffer.concat([Buffer.from(`${inbox}/dir-`), gbk]));
  writeFileSync(Buffer.concat([Buffer.from(`${inbox}/deep/`), gbk]), readFileSync(good));
  symlinkSync('nowhere', join(inbox, 'link.txt'));
  assert.equal(spawnSync('mkfifo', [join(inbox, 'pipe.txt')]).status, 0);
  const { pages, problems } = parseLoose(archive, [inbox], join(archive.root, 'out'));
  assert.deepEqual(
    pages.map(({ label }) => label),
    ['deep/平湖.txt'],
  );
  assert.deepEqual(problems.map(({ where, what }) => `${relative(inbox, where)}: ${what}`).sort(), [
    'deep/\\xc6\\xbd\\xba\\xfe: its name is not UTF-8',
    'dir-\\xc6\\xbd\\xba\\xfe: its name is not UTF-8',
    'link.txt: this link leads nowhere',
    'pipe.txt: this is no file',
  ]);
});

test('a second run replaces what the first wrote, and nothing else', (t) => {
  const archive = makeArchive(t);
  const out = join(archive.root, 'out');
  put(archive, 'out/mine.md', 'mine');
  parseLoose(archive, [WITH_MASTHEAD, WITHOUT_DATE], out);
  const first = globSync('**/*', { cwd: out }).sort();
  parseLoose(archive, [WITH_MASTHEAD, WITHOUT_DATE], out);
  assert.deepEqual(globSync('**/*', { cwd: out }).sort(), first);
  parseLoose(archive, [WITH_MASTHEAD], out);
  const folders = new Set(globSync('*', { cwd: out }));
  assert.deepEqual([...folders].sort(), ['mine.md', 'p1.txt']);
  assert.equal(get(archive, 'out/mine.md'), 'mine');
});

test('a dump whose output would overwrite a stranger is named, and the others are written', (t) => {
  const archive = makeArchive(t);
  put(archive, 'out/p1.txt/ledger.json', 'mine');
  const other = put(archive, 'inbox/other.txt', readFileSync(WITHOUT_DATE));
  const out = join(archive.root, 'out');
  const { problems, pages } = parseLoose(archive, [WITH_MASTHEAD, other], out);
  says(problems, /ledger\.json/, /new folder/);
  assert.deepEqual(
    pages.map(({ label }) => label),
    ['other.txt'],
  );
  assert.ok(existsSync(join(out, 'other.txt/ledger.json')));
  assert.equal(get(archive, 'out/p1.txt/ledger.json'), 'mine');
  assert.deepEqual(globSync('out/p1.txt/*', { cwd: archive.root }), ['out/p1.txt/ledger.json']);
});

test('a run that comes to nothing leaves no folder behind', (t) => {
  const archive = makeArchive(t);
  const out = join(archive.root, 'out/deep');
  const missing = join(archive.root, 'nothing.txt');
  says(
    refused(() => parseLoose(archive, [missing], out)),
    /there is no/,
  );
  assert.equal(existsSync(join(archive.root, 'out')), false);
});

test('the archive itself is no place for it', (t) => {
  const archive = makeArchive(t);
  says(
    refused(() => parseLoose(archive, [WITH_MASTHEAD], join(archive.articles, 'x'))),
    /npm run add/,
  );
});

test('an output inside the input is not parsed in its turn', (t) => {
  const archive = makeArchive(t);
  const inbox = join(archive.root, 'inbox');
  put(archive, 'inbox/page.txt', readFileSync(WITH_MASTHEAD));
  const out = join(inbox, 'out');
  assert.equal(parseLoose(archive, [inbox], out).pages.length, 1);
  assert.equal(parseLoose(archive, [inbox], out).pages.length, 1);
});
