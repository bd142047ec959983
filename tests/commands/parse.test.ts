import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkArchive } from '../../scripts/archive/check-archive.ts';
import { Freshness } from '../../scripts/archive/products/freshness.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { says } from './refusals.ts';
import { runCommand } from './run-command.ts';
import { contents, get, ledgerOf, makeArchive, put, snapshot } from './tree.ts';

const DAY = '2025-08-27';
const LEDGER = `content/articles/${DAY}/p1.ledger.json`;

test('a parse writes the tree, a second one touches no file', (t) => {
  const archive = makeArchive(t, DAY, '2023-09-18');
  const first = parseArchive(archive);
  assert.deepEqual(first.parsed, ['2023-09-18', DAY]);
  const before = snapshot(archive);
  const second = parseArchive(archive);
  assert.deepEqual([second.parsed, second.fresh, second.changes], [[], first.parsed, 0]);
  const third = parseArchive(archive, { all: true });
  assert.deepEqual([third.parsed, third.changes], [first.parsed, 0]);
  assert.deepEqual(snapshot(archive), before);
});

test('what changes while a day is parsed is parsed the next time', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const freshness = new Freshness(archive);
  const sources = freshness.sourcesOf(DAY);
  assert.equal(freshness.isFresh(DAY, sources), true);
  put(archive, `content/corrections/${DAY}/p1.yml`, 'corrections: []\n');
  freshness.note(DAY, sources);
  assert.equal(freshness.isFresh(DAY, freshness.sourcesOf(DAY)), false);
});

test('deleting the generated tree and parsing again gives the same bytes', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const before = contents(archive);
  rmSync(archive.articles, { recursive: true });
  parseArchive(archive);
  assert.deepEqual(contents(archive), before);
});

test('a ledger is JSON with an entry a line, and holds its schema', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const text = get(archive, LEDGER);
  const ledger = ledgerSchema.parse(JSON.parse(text));
  assert.equal(
    text.split('\n').filter((line) => line.startsWith('    {"from":')).length,
    ledger.entries.length,
  );
  assert.equal(
    ledger.entries.map((entry) => entry.text).join(''),
    get(archive, `content/raw/${DAY}/p1.txt`),
  );
});

test('--check finds what is edited, missing and extra, names it and changes nothing', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  const [first = '', second = ''] = ledgerOf(archive, DAY).articles.map(
    (id) => `content/articles/${DAY}/${id.slice(DAY.length + 1)}.md`,
  );
  put(archive, first, get(archive, first).replace('。', '!'));
  rmSync(join(archive.root, second));
  put(archive, `content/articles/${DAY}/p1-9999.md`, 'mine');
  put(archive, 'content/articles/1999-01-01/p1-1.md', 'mine');
  const before = snapshot(archive);
  const { changed, missing, extra } = checkArchive(archive);
  assert.deepEqual([changed, missing], [[first], [second]]);
  assert.deepEqual(extra.sort(), [
    'content/articles/1999-01-01/p1-1.md',
    `content/articles/${DAY}/p1-9999.md`,
  ]);
  const { code, stderr } = runCommand(['parse', '--check', '--root', archive.root]);
  assert.equal(code, 1);
  for (const file of [first, second, ...extra]) assert.ok(stderr.includes(file), file);
  assert.match(stderr, /npm run parse/);
  assert.deepEqual(snapshot(archive), before);
  parseArchive(archive);
  const after = checkArchive(archive);
  assert.deepEqual([after.changed, after.missing, after.extra], [[], [], []]);
});

test('--check passes on a fresh tree and fails on one whose sources moved on', (t) => {
  const archive = makeArchive(t, '2025-08-28');
  parseArchive(archive);
  assert.equal(runCommand(['parse', '--check', '--root', archive.root]).code, 0);
  const issue = get(archive, 'content/raw/2025-08-28/issue.yml');
  put(archive, 'content/raw/2025-08-28/issue.yml', issue.replace('创新创业大赛', '创业大赛'));
  assert.deepEqual(checkArchive(archive).changed, ['content/articles/2025-08-28/p1.ledger.json']);
});

test('a dump that was changed by hand keeps its page from being written', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  put(archive, `content/raw/${DAY}/p1.txt`, `${get(archive, `content/raw/${DAY}/p1.txt`)}。`);
  says(parseArchive(archive).problems, /git checkout/, /--replace/);
});

test('a page in the folder of another day, or of no day at all, is not written', (t) => {
  const wrong = makeArchive(t, DAY);
  renameSync(join(wrong.raw, DAY), join(wrong.raw, '2025-08-26'));
  says(parseArchive(wrong).problems, /2025-08-26[^]*2025-08-27/);
  const none = makeArchive(t, '2025-08-28');
  rmSync(join(none.raw, '2025-08-28/issue.yml'));
  says(parseArchive(none).problems, /date: "2025-08-28"/);
});

test('what lies where nothing would read it is named', (t) => {
  const archive = makeArchive(t, DAY);
  put(archive, 'content/raw/new.txt', 'x');
  put(archive, `content/raw/${DAY}/page-2.txt`, 'x');
  put(archive, `content/corrections/${DAY}/p2.yml`, 'corrections: []\n');
  mkdirSync(join(archive.corrections, 'later'));
  const { problems } = parseArchive(archive);
  assert.deepEqual(problems.map(({ where }) => where).sort(), [
    `content/corrections/${DAY}/p2.yml`,
    'content/corrections/later',
    `content/raw/${DAY}/page-2.txt`,
    'content/raw/new.txt',
  ]);
});

test('an empty archive is no error', (t) => {
  const archive = makeArchive(t);
  const { code, stdout } = runCommand(['parse', '--root', archive.root]);
  assert.equal(code, 0);
  assert.match(stdout, /npm run add/);
});

test('a misnamed file of corrections is told its right name', (t) => {
  const archive = makeArchive(t, DAY);
  for (const name of [`${DAY}/p1.yaml`, `${DAY}/page-1.yml`]) {
    const path = put(archive, `content/corrections/${name}`, 'corrections: []\n');
    says(
      parseArchive(archive).problems,
      new RegExp(`"dumps","${DAY}: p1"[^]*name it content/corrections/${DAY}/p1\\.yml`),
    );
    rmSync(path);
  }
  put(archive, 'content/corrections/2025-08-30/p1.yml', 'corrections: []\n');
  says(parseArchive(archive).problems, new RegExp(`"dumps","${DAY}"`));
});

test('what a parse removes is named, and a check says where an edit belongs', (t) => {
  const archive = makeArchive(t, DAY);
  parseArchive(archive);
  put(archive, LEDGER, '{}');
  put(archive, `content/articles/${DAY}/mine.md`, 'x');
  const { code, stderr } = runCommand(['parse', '--check', '--root', archive.root]);
  assert.equal(code, 1);
  assert.match(stderr, /content\/corrections\/2025-08-27\/p1\.yml first/);
  assert.match(stderr, /mine\.md {2}no parse gives this file[^]*move it elsewhere/);
  const { removed, changes } = parseArchive(archive);
  assert.deepEqual([removed, changes], [[`articles/${DAY}/mine.md`], 2]);
});
