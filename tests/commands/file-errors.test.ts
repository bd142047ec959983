import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { PageIndex } from '../../scripts/add/page-index.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { explainFileError } from '../../scripts/terminal/explain-file-error.ts';
import { wrongUse } from '../../scripts/terminal/problem.ts';
import { tellError } from '../../scripts/terminal/run-command.ts';
import { root } from '../support/root.ts';
import { CODES } from './sweep.ts';
import { runCommand, type Ran } from './run-command.ts';
import { get, makeArchive, put, WITH_MASTHEAD, WITHOUT_DATE } from './tree.ts';

const PRELOAD = join(root, 'tests/support/faults.ts');
const DAY = '2025-08-27';

/** Runs a command on a disk on which all that is below a path fails, from the first call on. */
function runFailing(under: string, code: string, args: readonly string[]): Ran {
  const fault = { under, at: 1, code, lasting: true };
  return runCommand(args, { preload: PRELOAD, env: { FAULT: JSON.stringify(fault) } });
}

function isTold({ code, stderr }: Ran, ...words: RegExp[]): void {
  assert.equal(code, 1, stderr);
  for (const pattern of words) assert.match(stderr, pattern);
  assert.doesNotMatch(stderr, /\n\s+at |unexpected|Error:/);
}

test('each way in which a disk fails is told in words of its own, with the path and a repair', () => {
  const told = CODES.map((code) => {
    const path = join(process.cwd(), 'content/raw/x');
    const error = Object.assign(new Error(code), { code, syscall: 'open', path });
    const problem = explainFileError(error);
    assert.equal(problem?.where, 'content/raw/x');
    assert.match(problem.mend, /run this again/);
    assert.doesNotMatch(problem.what, new RegExp(code));
    return problem.what;
  });
  // That a right is missing has two codes.
  assert.equal(new Set(told).size, CODES.length - 1);
  const strange = Object.assign(new Error('x'), { code: 'ESTALE', syscall: 'read', path: '/x' });
  assert.match(explainFileError(strange)?.what ?? '', /ESTALE/);
  assert.equal(explainFileError(new Error('x')), undefined);
});

test('an error of our own is told without its stack, unless DEBUG asks for it', (t) => {
  const error = new TypeError('x is not a function');
  const { DEBUG } = process.env;
  t.after(() => {
    if (DEBUG !== undefined) process.env['DEBUG'] = DEBUG;
  });
  delete process.env['DEBUG'];
  const { text, code } = tellError(error);
  assert.equal(code, 1);
  assert.match(text, /x is not a function[^]*report it/);
  assert.doesNotMatch(text, /\n\s+at /);
  process.env['DEBUG'] = '1';
  assert.match(tellError(error).text, /\n\s+at /);
  delete process.env['DEBUG'];
  assert.equal(tellError(wrongUse('x', 'y')).code, 2);
});

const SITUATIONS: [
  name: string,
  spoil: (archive: Archive, t: TestContext) => unknown,
  args: (archive: Archive) => string[],
  words: RegExp,
][] = [
  [
    'a file where content must be',
    (archive) => {
      rmSync(archive.content, { recursive: true });
      put(archive, 'content', 'x');
    },
    (archive) => ['parse', '--root', archive.root],
    /content\/\.pending[^]*a file lies where a folder must be/,
  ],
  [
    'a folder where an article must be',
    (archive) => put(archive, `content/articles/${DAY}/p1-23.md/mine.md`, 'x'),
    (archive) => ['parse', '--root', archive.root],
    /p1-23\.md[^]*it is a folder[^]*move the folder/,
  ],
  [
    'a file where a day must be',
    (archive) => put(archive, `content/articles/${DAY}`, 'x'),
    (archive) => ['parse', '--root', archive.root],
    /2025-08-27[^]*a file lies where a folder must be/,
  ],
  [
    'a file where raw has a day',
    (archive) => put(archive, 'content/raw/2025-08-30', 'x'),
    (archive) => ['parse', '--root', archive.root],
    /raw\/2025-08-30[^]*no dump that the archive knows/,
  ],
  [
    '--out below a file',
    (archive) => put(archive, 'out', 'x'),
    (archive) => ['parse', '--raw', WITHOUT_DATE, '--out', join(archive.root, 'out/deep')],
    /out\/deep[^]*a file lies where a folder must be/,
  ],
  [
    'a damaged list of what --raw wrote',
    (archive) => put(archive, 'out/.parsed.json', '{'),
    (archive) => ['parse', '--raw', WITHOUT_DATE, '--out', join(archive.root, 'out')],
    /\.parsed\.json[^]*damaged[^]*it is no JSON/,
  ],
];

for (const [name, spoil, args, words] of SITUATIONS) {
  test(`${name} is told in a sentence`, (t) => {
    const archive = makeArchive(t, DAY);
    spoil(archive, t);
    isTold(runCommand(args(archive)), words);
    assert.equal(existsSync(join(archive.content, '.pending')), false);
  });
}

test('a dump that may not be read is named, and the others are parsed', (t) => {
  const archive = makeArchive(t, DAY, '2025-08-28');
  const dump = join(archive.raw, DAY, 'p1.txt');
  const ran = runFailing(dump, 'EACCES', ['parse', '--root', archive.root]);
  isTold(ran, /raw\/2025-08-27\/p1\.txt[^]*the system does not allow it/);
  assert.ok(existsSync(join(archive.articles, '2025-08-28/p1.ledger.json')));
  assert.equal(existsSync(join(archive.articles, DAY)), false);
});

test('a dump that may not be read keeps no page of another day from being added', (t) => {
  const add = (archive: Archive, file: string): string[] => [
    ...['add', file, '--date', '2025-09-04', '--page', '1', '--root', archive.root],
  ];
  const other = readFileSync(WITH_MASTHEAD, 'utf8').replace('。', '！');
  for (const isRemembered of [false, true]) {
    const archive = makeArchive(t, DAY);
    // What is remembered of a page's text is that it is much like this one.
    if (isRemembered) new PageIndex(archive, () => undefined);
    const dump = join(archive.raw, `${DAY}/p1.txt`);
    const ran = runFailing(dump, 'EACCES', add(archive, put(archive, 'other.txt', other)));
    assert.equal(ran.code, 0, ran.stderr);
    assert.ok(existsSync(join(archive.articles, '2025-09-04/p1.ledger.json')));
  }
});

test('a folder in the place of a dump keeps no other page from being added', (t) => {
  const archive = makeArchive(t);
  put(archive, 'content/raw/2025-08-28/p1.txt/mine.txt', 'x');
  const ran = runCommand(['add', WITH_MASTHEAD, '--root', archive.root]);
  assert.equal(ran.code, 0, ran.stderr);
  isTold(runCommand(['parse', '--root', archive.root]), /2025-08-28\/p1\.txt/);
});

test('a folder that can only be read is told before anything is changed', (t) => {
  const archive = makeArchive(t, DAY);
  isTold(
    runFailing(archive.content, 'EROFS', ['add', WITH_MASTHEAD, '--root', archive.root]),
    /content[^]*can only be read[^]*writable/,
  );
});

test('a cache that takes nothing fails no command that has done its work', (t) => {
  const archive = makeArchive(t, DAY);
  for (const args of [['parse'], ['add', WITHOUT_DATE, '--date', '2025-09-04', '--page', '1']]) {
    const ran = runFailing(archive.cache, 'ENOSPC', [...args, '--root', archive.root]);
    assert.equal(ran.code, 0, ran.stderr);
  }
  assert.ok(get(archive, `content/articles/${DAY}/p1.ledger.json`).length > 0);
  put(archive, `.cache/parse/${DAY}/in-the-way`, 'x');
  assert.equal(runCommand(['parse', '--root', archive.root]).code, 0);
});

test('a disk that fills up is told, and the command given again does the work', (t) => {
  const archive = makeArchive(t, DAY);
  const under = join(archive.content, '.pending');
  const args = ['parse', '--root', archive.root];
  const fault = { under, at: 14, code: 'ENOSPC', lasting: false };
  const env = { FAULT: JSON.stringify(fault) };
  isTold(runCommand(args, { preload: PRELOAD, env }), /the disk is full[^]*free some space/);
  assert.equal(existsSync(archive.articles), false);
  assert.equal(existsSync(under), false);
  assert.equal(runCommand(args).code, 0);
});

test('a list of what --raw wrote can name nothing outside its folder', (t) => {
  const archive = makeArchive(t);
  const mine = put(archive, 'mine.txt', 'mine');
  put(archive, 'out/.parsed.json', JSON.stringify({ files: ['../mine.txt'] }));
  const out = join(archive.root, 'out');
  isTold(runCommand(['parse', '--raw', WITHOUT_DATE, '--out', out]), /damaged/);
  assert.equal(readFileSync(mine, 'utf8'), 'mine');
});
