import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import type { AddOptions } from '../../scripts/add/add-options.ts';
import { checkArchive } from '../../scripts/archive/check-archive.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { toGb18030, toUtf16 } from './encode.ts';
import { refused, says } from './refusals.ts';
import {
  articlesOf,
  contents,
  get,
  ledgerOf,
  makeArchive,
  put,
  snapshot,
  WITH_MASTHEAD,
  WITHOUT_DATE,
} from './tree.ts';

const PLAIN: AddOptions = { replace: false, heirs: new Map() };
const TEXT = readFileSync(WITH_MASTHEAD, 'utf8');

function titles(archive: Archive, day: string): string[] {
  return articlesOf(archive, day).map(({ front }) => front.title);
}

test('a dump with a masthead is filed, parsed and recorded by itself', (t) => {
  const archive = makeArchive(t);
  const file = put(archive, 'inbox/某页.dump', TEXT);
  const { added } = addDumps(archive, [file], PLAIN);
  assert.deepEqual(
    added.map(({ day, page }) => [day, page]),
    [['2025-08-27', 1]],
  );
  assert.deepEqual(readFileSync(join(archive.raw, '2025-08-27/p1.txt')), readFileSync(file));
  assert.match(get(archive, 'content/raw/2025-08-27/issue.yml'), /name: 某页\.dump/);
  assert.doesNotMatch(get(archive, 'content/raw/2025-08-27/issue.yml'), /^date/m);
  const ledger = ledgerOf(archive, '2025-08-27');
  assert.equal(ledger.dump, '某页.dump');
  assert.ok(ledger.articles.length > 0);
  assert.equal(added[0]?.parsed?.articles.length, ledger.articles.length);
  for (const id of ledger.articles) {
    assert.ok(get(archive, 'content/published/2025-08-27.yml').includes(id));
  }
  const check = checkArchive(archive);
  assert.deepEqual([check.missing, check.changed, check.extra], [[], [], []]);
});

test('a dump that is there already changes nothing, whatever it is called', (t) => {
  const archive = makeArchive(t);
  addDumps(archive, [WITH_MASTHEAD], PLAIN);
  const before = snapshot(archive);
  const copy = put(archive, 'inbox/copy.txt', TEXT);
  const { added, known } = addDumps(archive, [copy], { ...PLAIN, date: '2020-01-01', pages: [7] });
  assert.deepEqual(added, []);
  assert.deepEqual(
    known.map(({ path, as }) => [path, as]),
    [[copy, 'content/raw/2025-08-27/p1.txt']],
  );
  says(known[0]?.notDone ?? [], /--date 2020-01-01 was not done.*2025-08-27/, /--page 7 was not/);
  const again = addDumps(archive, [copy], { ...PLAIN, date: '2025-08-27', replace: true });
  says(again.known[0]?.notDone ?? [], /--replace was not done/);
  assert.deepEqual(snapshot(archive), before);
});

test('one dump named twice is added once', (t) => {
  const archive = makeArchive(t);
  const copy = put(archive, 'inbox/copy.txt', TEXT);
  const { added, known } = addDumps(archive, [WITH_MASTHEAD, copy], PLAIN);
  assert.equal(added.length, 1);
  assert.deepEqual(known, [{ path: copy, as: 'content/raw/2025-08-27/p1.txt', notDone: [] }]);
});

test('a dump without a date is refused with the words to give one, and then taken', (t) => {
  const archive = makeArchive(t);
  const before = contents(archive);
  says(
    refused(() => addDumps(archive, [WITHOUT_DATE], PLAIN)),
    /--date/,
    /--page/,
  );
  assert.deepEqual(contents(archive), before);
  const date = '2025-08-26/2025-08-29';
  addDumps(archive, [WITHOUT_DATE], { ...PLAIN, date, pages: [3] });
  assert.match(get(archive, 'content/raw/2025-08-26/issue.yml'), /^date: "2025-08-26\/2025-08-29"/);
  const ledger = ledgerOf(archive, '2025-08-26', 3);
  assert.deepEqual([ledger.date, ledger.dateFrom, ledger.page], [date, 'editor', 3]);
});

test('the option wins over a masthead that says otherwise, with a warning and a finding', (t) => {
  const archive = makeArchive(t);
  const { warnings } = addDumps(archive, [WITH_MASTHEAD], { ...PLAIN, date: '2025-08-29' });
  assert.match(warnings.join(), /2025-08-27.*2025-08-29/);
  const ledger = ledgerOf(archive, '2025-08-29');
  assert.equal(ledger.day, '2025-08-29');
  assert.ok(ledger.findings.some(({ message }) => message.includes('2025-08-27')));
});

test('a second page joins the issue and keeps what editors wrote about it', (t) => {
  const archive = makeArchive(t, '2025-08-28');
  put(
    archive,
    'content/raw/2025-08-28/issue.yml',
    `# 看过原报\n${get(archive, 'content/raw/2025-08-28/issue.yml')}`,
  );
  addDumps(archive, [WITH_MASTHEAD], { ...PLAIN, date: '2025-08-28', pages: [2] });
  const issue = get(archive, 'content/raw/2025-08-28/issue.yml');
  assert.match(issue, /看过原报[^]*evidence:[^]*p1:[^]*p2:/);
  assert.equal(ledgerOf(archive, '2025-08-28', 2).page, 2);
});

test('an issue keeps its date: a page that brings another is refused', (t) => {
  const archive = makeArchive(t, '2025-08-28');
  const options = { ...PLAIN, date: '2025-08-28/2025-08-30', pages: [2] };
  says(
    refused(() => addDumps(archive, [WITH_MASTHEAD], options)),
    /issue\.yml/,
  );
});

test('of two dumps for one page the first is taken and the second refused', (t) => {
  const archive = makeArchive(t);
  const other = put(archive, 'inbox/other.txt', `${TEXT}\n`);
  const { added, refused: bad } = addDumps(archive, [WITH_MASTHEAD, other], PLAIN);
  assert.deepEqual(
    added.map(({ path }) => path),
    [WITH_MASTHEAD],
  );
  says(
    bad.map(({ problem }) => problem),
    /both page 1/,
  );
});

const GARBAGE = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
const BAD: [name: string, bytes: Uint8Array, words: RegExp][] = [
  ['empty.txt', new Uint8Array(), /no text/],
  ['blank.txt', Buffer.from(' \r\n\f\n'), /no text/],
  ['page.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), GARBAGE]), /not text/],
  ['huge.txt', new Uint8Array(16 * 1024 ** 2 + 1).fill(0x41), /MiB/],
];

for (const [name, bytes, words] of BAD) {
  test(`${name} is refused by name, and good dumps beside it go in`, (t) => {
    const archive = makeArchive(t);
    const file = put(archive, `inbox/${name}`, bytes);
    const { added, refused: bad } = addDumps(archive, [file, WITH_MASTHEAD], PLAIN);
    assert.deepEqual(
      [added.map(({ as }) => as), bad.map(({ path }) => path)],
      [['content/raw/2025-08-27/p1.txt'], [file]],
    );
    says(
      bad.map(({ problem }) => problem),
      words,
    );
  });
}

test('a path that does not exist, and an empty folder, are refused by name', (t) => {
  const archive = makeArchive(t);
  const missing = join(archive.root, 'nothing.txt');
  const problems = refused(() => addDumps(archive, [missing, archive.raw], PLAIN));
  assert.deepEqual(
    problems.map(({ where }) => where),
    [missing, archive.raw],
  );
});

const DRESSES: Record<string, Uint8Array> = {
  gb18030: toGb18030(TEXT),
  'utf-16le': toUtf16(TEXT, 'le'),
  'utf-16be': toUtf16(TEXT, 'be'),
  'utf-8': Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}\f`),
};

for (const [encoding, bytes] of Object.entries(DRESSES)) {
  test(`${encoding} (with BOM and CRLF where it has them) reads as the plain dump does`, (t) => {
    const plain = makeArchive(t);
    addDumps(plain, [WITH_MASTHEAD], PLAIN);
    const dressed = makeArchive(t);
    addDumps(dressed, [put(dressed, 'inbox/dressed.txt', bytes)], PLAIN);
    assert.equal(ledgerOf(dressed, '2025-08-27').encoding, encoding);
    assert.deepEqual(titles(dressed, '2025-08-27'), titles(plain, '2025-08-27'));
    assert.deepEqual(bodies(dressed), bodies(plain));
    const kept = readFileSync(join(dressed.raw, '2025-08-27/p1.txt'));
    assert.deepEqual(kept, Buffer.from(bytes));
  });
}

function bodies(archive: Archive): unknown {
  return articlesOf(archive, '2025-08-27').map(({ body }) => body);
}

test('while another process adds, a second one is told to wait', (t: TestContext) => {
  const archive = makeArchive(t);
  put(archive, 'content/.pending/owner', String(process.ppid));
  says(
    refused(() => addDumps(archive, [WITH_MASTHEAD], PLAIN)),
    /another command/,
  );
});

test('the command that mends keeps what was asked, and quotes what a shell would cut', (t) => {
  const archive = makeArchive(t, '2025-08-27');
  const file = put(archive, 'in box/无名 页.txt', readFileSync(WITHOUT_DATE));
  const options = { ...PLAIN, replace: true, root: '/some where' };
  const [asked] = refused(() => addDumps(archive, [file], options));
  const root = '--root "/some where"';
  assert.ok(asked?.mend.includes(`npm run add -- "${file}" --date `), asked?.mend);
  assert.match(asked?.mend ?? '', new RegExp(`--replace ${root} --page \\w`));
  const [taken] = refused(() =>
    addDumps(archive, [file], { ...options, replace: false, date: '2025-08-27', pages: [1] }),
  );
  const command = `npm run add -- "${file}" --date 2025-08-27 --page 1 --replace ${root}\n`;
  assert.ok(taken?.mend.includes(command), taken?.mend);
});
