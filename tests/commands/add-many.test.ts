import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import type { AddOptions } from '../../scripts/add/add-options.ts';
import { checkArchive } from '../../scripts/archive/check-archive.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { root } from '../support/root.ts';
import { says } from './refusals.ts';
import { runCommand, type Ran } from './run-command.ts';
import { contents, get, makeArchive, put, WITH_MASTHEAD, WITHOUT_DATE } from './tree.ts';

const PLAIN: AddOptions = { replace: false, heirs: new Map() };
const PRELOAD = join(root, 'tests/commands/die-at-rename.mjs');
const HANDS =
  '植树养蜂织布修桥种瓜采莲打鱼酿酒制陶刻石绘图读书唱歌下棋跑步游泳登山骑车划船放鹰'.split('');

/** A page of its own for each number, with a masthead. */
function pageOf(number: number, day: number, page: number): string {
  const hand = (i: number): string => HANDS[(number * 7 + i * (number + 3)) % HANDS.length] ?? '';
  const words = (from: number): string =>
    Array.from({ length: 40 }, (_, i) => hand(from + i)).join('');
  return `平湖日报
2025年9月${day}日 第${page}版

${words(1).slice(0, 9)}

■记者 王强

本报讯 ${words(3)}，${words(11)}。${words(23)}，${words(31)}。
`;
}

/** Two issues of two pages, and beside them an empty file, one without a masthead, and a hidden one. */
function inbox(archive: Archive): string {
  for (const [i, [day, page]] of [
    [2, 1],
    [2, 2],
    [3, 1],
    [3, 2],
  ].entries()) {
    put(archive, `inbox/9月/${day}-${page}.txt`, pageOf(i, day ?? 0, page ?? 0));
  }
  put(archive, 'inbox/blank.txt', ' \n');
  put(archive, 'inbox/无报头.txt', '昨天上午，新桥正式通车，两岸居民出行不再绕道。');
  put(archive, 'inbox/.DS_Store', Uint8Array.of(0, 1, 2));
  return join(archive.root, 'inbox');
}

function add(archive: Archive, ...args: string[]): Ran {
  return runCommand(['add', ...args, '--root', archive.root]);
}

test('of a folder the good files are added, the others listed, and the command ends with 1', (t) => {
  const archive = makeArchive(t);
  const { code, stdout, stderr } = add(archive, inbox(archive));
  assert.equal(code, 1);
  for (const place of ['2025-09-02/p1', '2025-09-02/p2', '2025-09-03/p1', '2025-09-03/p2']) {
    assert.match(stdout, new RegExp(`→ content/raw/${place}\\.txt`));
  }
  assert.match(
    stderr,
    /blank\.txt {2}the file holds no text[^]*无报头\.txt {2}the dump has no masthead/,
  );
  assert.doesNotMatch(stdout + stderr, /DS_Store/);
  const { missing, changed, extra } = checkArchive(archive);
  assert.deepEqual([missing, changed, extra], [[], [], []]);
  const again = add(archive, join(archive.root, 'inbox/9月'));
  assert.equal(again.code, 0);
  assert.equal(again.stdout.match(/is known already/g)?.length, 4);
});

test('a run that dies in its second issue keeps the first, and the same command does the rest', (t) => {
  const whole = makeArchive(t);
  const folder = inbox(whole);
  addDumps(whole, [folder], PLAIN);
  const moves = Object.keys(contents(whole)).filter((name) => name.includes('2025-09-02')).length;
  // Each issue takes the tree and writes the journal before its files move.
  for (const n of [2 + moves + 1, 2 + moves + 2, 2 + moves + 3]) {
    const archive = makeArchive(t);
    const { signal } = runCommand(['add', folder, '--root', archive.root], {
      preload: PRELOAD,
      env: { DIE_AT: String(n) },
    });
    assert.equal(signal, 'SIGKILL');
    assert.deepEqual(
      readFileSync(join(archive.raw, '2025-09-02/p2.txt')),
      readFileSync(join(folder, '9月/2-2.txt')),
    );
    const { added, known } = addDumps(archive, [folder], PLAIN);
    assert.equal(added.length + known.length, 4);
    assert.ok(known.length >= 2);
    assert.deepEqual(contents(archive), contents(whole));
  }
});

test('one bad page of a day keeps no other page of it from going in', (t) => {
  const archive = makeArchive(t);
  const folder = inbox(archive);
  put(
    archive,
    'content/corrections/2025-09-02/p2.yml',
    stringify({ corrections: [{ at: { quote: '此处并无此语' }, drop: true }] }),
  );
  const { added, refused: bad } = addDumps(archive, [join(folder, '9月')], PLAIN);
  assert.deepEqual(
    added.map(({ as }) => as),
    ['2025-09-02/p1', '2025-09-03/p1', '2025-09-03/p2'].map((as) => `content/raw/${as}.txt`),
  );
  assert.deepEqual(
    bad.map(({ path, reason }) => [path, reason]),
    [[join(folder, '9月/2-2.txt'), 'day']],
  );
  says(
    bad.map(({ problem }) => problem),
    /此处并无此语/,
  );
});

/** Adds to an archive in which the first page of a day has a correction that seeks these words. */
function addCorrected(t: TestContext, quote: string, texts: readonly string[]) {
  const archive = makeArchive(t);
  const corrections = stringify({ corrections: [{ at: { quote }, set: { subtitle: '副题' } }] });
  put(archive, 'content/corrections/2025-09-02/p1.yml', corrections);
  const files = texts.map((text, i) => put(archive, `inbox/${'abc'.charAt(i)}.txt`, text));
  const { added, known, refused: bad } = addDumps(archive, files, PLAIN);
  return {
    added: added.map(({ path, as }) => `${basename(path)} ${as.slice('content/raw/'.length)}`),
    known,
    refused: bad.map(({ path, reason }) => `${basename(path)} ${reason}`),
  };
}

test('a bad dump of a page keeps no good one of that page from going in', (t) => {
  const [a, other] = [pageOf(0, 2, 1), pageOf(2, 2, 2)];
  const words = '新桥正式通车';
  const b = pageOf(1, 2, 1).replace('本报讯 ', `本报讯 ${words}，`);
  assert.deepEqual(addCorrected(t, words, [a, b]), {
    added: ['b.txt 2025-09-02/p1.txt'],
    known: [],
    refused: ['a.txt day'],
  });
  assert.deepEqual(addCorrected(t, words, [a, other, b]), {
    added: ['b.txt 2025-09-02/p2.txt', 'c.txt 2025-09-02/p1.txt'],
    known: [],
    refused: ['a.txt day'],
  });
  assert.deepEqual(addCorrected(t, words, [b, a]), {
    added: ['a.txt 2025-09-02/p1.txt'],
    known: [],
    refused: ['b.txt taken'],
  });
});

test('nothing is the same as a dump that is refused', (t) => {
  const letters = Array.from({ length: 300 }, (_, i) => 0x4e00 + ((i * 7919) % 20_000));
  const a = pageOf(0, 2, 1) + String.fromCharCode(...letters);
  assert.deepEqual(addCorrected(t, '此处并无此语', [a, a.replace('第1版', '第2版'), a]), {
    added: ['b.txt 2025-09-02/p2.txt'],
    known: [],
    refused: ['a.txt day', 'c.txt twin'],
  });
  assert.deepEqual(addCorrected(t, '此处并无此语', [a, a]), {
    added: [],
    known: [],
    refused: ['a.txt day', 'b.txt day'],
  });
});

/** Texts of an `issue.yml` that is none, and what is told of each. */
const NO_ISSUES: readonly [text: string, told: RegExp][] = [
  ['dat: x\n', /issue\.yml:1[^]*unknown key `dat`/],
  ['date: "2025-09-02\n', /issue\.yml:[^]*mend the YAML/],
  ['[]\n', /issue\.yml:1[^]*is not a map/],
  ['9月2日\n', /issue\.yml:1[^]*is not a map/],
  ['', /issue\.yml[^]*the file holds nothing/],
];

for (const [text, told] of NO_ISSUES) {
  test(`a day whose issue.yml is bad is told, and the other days go in: ${text.trim()}`, (t) => {
    const archive = makeArchive(t);
    const folder = inbox(archive);
    put(archive, 'content/raw/2025-09-02/issue.yml', text);
    const { added, refused: bad } = addDumps(archive, [join(folder, '9月')], PLAIN);
    assert.deepEqual([added.length, bad.length], [2, 2]);
    says(
      bad.map(({ problem }) => problem),
      told,
    );
    assert.equal(get(archive, 'content/raw/2025-09-02/issue.yml'), text);
  });
}

test('pages of one issue that come apart in the list keep every published address', (t) => {
  const archive = makeArchive(t);
  const files = [
    [0, 2, 1],
    [2, 3, 1],
    [1, 2, 2],
  ].map(([n = 0, day = 0, page = 0]) => put(archive, `inbox/${n}.txt`, pageOf(n, day, page)));
  const { added } = addDumps(archive, files, PLAIN);
  assert.equal(added.length, 3);
  const published = get(archive, 'content/published/2025-09-02.yml');
  assert.match(published, /^p1:[^]*2025-09-02-p1-\d[^]*^p2:[^]*2025-09-02-p2-\d/m);
  const before = contents(archive);
  parseArchive(archive, { all: true });
  assert.deepEqual(contents(archive), before);
});

test('a folder that leads back up, the archive itself, and a file named twice', (t) => {
  const archive = makeArchive(t, '2025-08-28');
  const file = put(archive, 'inbox/a.txt', readFileSync(WITH_MASTHEAD));
  symlinkSync(join(archive.root, 'inbox'), join(archive.root, 'inbox/up'));
  mkdirSync(join(archive.root, 'inbox/empty'));
  const { files, added, known, refused: bad } = addDumps(archive, [archive.root, file], PLAIN);
  assert.deepEqual([files, added.length, known, bad], [1, 1, [], []]);
  const none = addDumps(archive, [join(archive.root, 'inbox/empty')], PLAIN);
  says(
    none.refused.map(({ problem }) => problem),
    /empty\nthe folder holds no file/,
  );
});

test('many files print a screen: sums, the worst pages, and what was refused by its kind', (t) => {
  const archive = makeArchive(t);
  for (let i = 0; i < 24; i++) {
    // Every fifth story breaks off.
    const page = pageOf(i, 2 + i, 1).replace(i % 5 === 4 ? '。\n' : /$/, '\n');
    put(archive, `inbox/${String(i).padStart(2, '0')}.txt`, page);
  }
  for (let i = 0; i < 30; i++) put(archive, `inbox/blank-${i}.txt`, '\n'.repeat(i + 1));
  const undated = readFileSync(WITHOUT_DATE, 'utf8');
  put(archive, 'inbox/undated.txt', undated);
  const { code, stdout, stderr } = add(archive, join(archive.root, 'inbox'));
  assert.equal(code, 1);
  assert.match(stdout, /^✓ 55 files: 24 pages added to 24 issues; 0 known already, 31 refused/);
  assert.match(stdout, /24 articles, \d+ doubts?, \d+ characters? dropped/);
  assert.match(stdout, /… 4 more[^]*24 pages/);
  const rows = stdout.matchAll(/│ 2025-09-\d\d p1 (?:│[^│]*){3}│ +(\d+) (?:│[^│]*){3}│ +(\d+) │/g);
  const harms = Array.from(rows, ([, misplaced, dropped]) => Number(misplaced) + Number(dropped));
  assert.equal(harms.length, 20);
  assert.ok(new Set(harms).size > 1);
  assert.deepEqual(
    harms,
    harms.toSorted((a, b) => b - a),
  );
  assert.match(stderr, /30 refusals {2}files that are no text[^]*blank-0\.txt[^]*… and 22 more/);
  assert.match(stderr, /undated\.txt {2}the dump has no masthead/);
  assert.ok(stdout.split('\n').length + stderr.split('\n').length < 60);
});

const printedSchema = z.object({
  files: z.number(),
  added: z.array(z.object({ as: z.string(), report: z.object({ articles: z.number() }) })),
  refused: z.array(z.object({ path: z.string(), reason: z.string() })),
});

test('--json tells all of it', (t) => {
  const archive = makeArchive(t);
  const { code, stdout, stderr } = add(archive, inbox(archive), '--json');
  assert.equal(code, 1);
  const { files, added, refused } = printedSchema.parse(JSON.parse(stdout));
  assert.equal(files, 6);
  assert.deepEqual(
    added.map(({ as, report }) => [as, report.articles]),
    ['2025-09-02/p1', '2025-09-02/p2', '2025-09-03/p1', '2025-09-03/p2'].map((as) => [
      `content/raw/${as}.txt`,
      1,
    ]),
  );
  assert.deepEqual(
    refused.map(({ reason }) => reason),
    ['unreadable', 'place'],
  );
  assert.match(stderr, /blank\.txt/);
});
