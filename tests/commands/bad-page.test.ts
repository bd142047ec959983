import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { stringify } from 'yaml';
import { checkArchive } from '../../scripts/archive/check-archive.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { parseLoose } from '../../scripts/loose/parse-loose.ts';
import { findStaleDays } from '../../scripts/site/find-stale-days.ts';
import type { Problem } from '../../scripts/terminal/problem.ts';
import { says } from './refusals.ts';
import { runCommand } from './run-command.ts';
import { contents, get, ledgerOf, makeArchive, put, WITHOUT_DATE } from './tree.ts';

const DAY = '2025-08-28';
const OTHER = '2023-09-18';
/** Words of a page on which the parser is made to fail. */
const MARK = '此页必坏';

/** An archive of two days, the first of two pages, all parsed. */
function parsed(t: TestContext): Archive {
  const archive = makeArchive(t, DAY, OTHER);
  put(archive, `content/raw/${DAY}/p2.txt`, `${readFileSync(WITHOUT_DATE, 'utf8')}\n${MARK}。\n`);
  assert.deepEqual(parseArchive(archive).problems, []);
  return archive;
}

/** Makes the program fail as by a fault of its own, on the ledger of a dump that holds some words. */
function breakOn(t: TestContext, words: string): void {
  const { stringify: print } = JSON;
  t.mock.method(JSON, 'stringify', (value: unknown, ...rest: []) => {
    const text = (value as { text?: unknown } | undefined)?.text;
    const isBroken = typeof text === 'string' && text.includes(words);
    if (isBroken) throw new TypeError('no such line\n    at nowhere (file.ts:1)');
    return print(value, ...rest);
  });
}

/** Makes a link in `content/`. */
function link(archive: Archive, to: string, name: string): void {
  const path = join(archive.content, name);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  symlinkSync(to, path);
}

function only(archive: Archive, part: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(contents(archive)).filter(([name]) => name.includes(part)),
  );
}

function correct(archive: Archive, place: string, quote: string): void {
  const text = stringify({ corrections: [{ at: { quote }, set: { title: '改过的题目' } }] });
  put(archive, `content/corrections/${place}.yml`, text);
}

/** Ways in which page 2 of DAY can be bad. */
const FAULTS: [name: string, spoil: (archive: Archive, t: TestContext) => void, words: RegExp][] = [
  [
    'a correction that matches nothing',
    (archive) => correct(archive, `${DAY}/p2`, '处处没有的字句'),
    /p2\.yml:2[^]*stand nowhere/,
  ],
  [
    'a correction that is none',
    (archive) => put(archive, `content/corrections/${DAY}/p2.yml`, 'corrections: 1\n'),
    /p2\.yml:1[^]*not a list/,
  ],
  [
    'a folder for a file of corrections',
    (archive) => put(archive, `content/corrections/${DAY}/p2.yml/x`, ''),
    /p2\.yml[^]*it is a folder/,
  ],
  [
    'a link that leads nowhere for a file of corrections',
    (archive) => link(archive, 'nowhere', `corrections/${DAY}/p2.yml`),
    /corrections\/2025-08-28\/p2\.yml[^]*leads nowhere/,
  ],
  [
    'a link to itself for a file of corrections',
    (archive) => link(archive, 'p2.yml', `corrections/${DAY}/p2.yml`),
    /corrections\/2025-08-28\/p2\.yml[^]*in a circle/,
  ],
  [
    'a dump that is not the one added',
    (archive) => put(archive, `content/raw/${DAY}/p2.txt`, readFileSync(WITHOUT_DATE)),
    /p2\.txt[^]*not the dump that was added/,
  ],
  [
    'a dump that is no text',
    (archive) => put(archive, `content/raw/${DAY}/p2.txt`, Uint8Array.of(0x63, 0x61, 0x66, 0xe9)),
    /p2\.txt[^]*none of UTF-8/,
  ],
  [
    'a fault of the parser',
    (_, t) => {
      breakOn(t, MARK);
    },
    /p2\.txt[^]*the parser failed on it \(`no such line`\)[^]*report it with this dump/,
  ],
];

for (const [name, spoil, words] of FAULTS) {
  test(`${name} leaves its page as it was, and the others are written`, (t) => {
    const archive = parsed(t);
    const page = only(archive, `articles/${DAY}/p2`);
    const record = get(archive, `content/published/${DAY}.yml`);
    spoil(archive, t);
    correct(archive, `${DAY}/p1`, '招大引强是我市正在开展');
    correct(archive, `${OTHER}/p1`, '全民国防教育日');
    const outcome = parseArchive(archive);
    assert.equal(outcome.problems.length, 1);
    says(outcome.problems, words);
    assert.doesNotMatch(textOf(outcome.problems), /\n\s+at /);
    assert.deepEqual(only(archive, `articles/${DAY}/p2`), page);
    assert.equal(get(archive, `content/published/${DAY}.yml`), record);
    for (const day of [DAY, OTHER]) {
      const repairs = JSON.stringify(ledgerOf(archive, day));
      assert.match(repairs + Object.values(only(archive, day)).map(plain).join(''), /改过的题目/);
    }
    const check = checkArchive(archive);
    assert.deepEqual(check.problems, outcome.problems);
    assert.deepEqual([check.missing, check.changed, check.extra], [[], [], []]);
    // What failed is tried again; what was written is not written again.
    assert.deepEqual(findStaleDays(archive), [DAY]);
    const again = parseArchive(archive);
    assert.deepEqual([again.parsed, again.fresh, again.changes], [[DAY], [OTHER], 0]);
    assert.deepEqual(again.problems, outcome.problems);
  });
}

function plain(base64: string): string {
  return Buffer.from(base64, 'base64').toString();
}

function textOf(problems: readonly Problem[]): string {
  return problems.map(({ what, mend }) => `${what}\n${mend}`).join('\n');
}

/** Ways in which a whole day can be bad. */
const BAD_DAYS: [name: string, file: string, text: string, words: RegExp][] = [
  ['issue.yml', `raw/${DAY}/issue.yml`, 'dat: "2025-08-28"\n', /issue\.yml:1[^]*`date`/],
  ['the record of ids', `published/${DAY}.yml`, 'p1:\n  ids: [x]\n', /published\/2025-08-28\.yml/],
];

for (const [name, file, text, words] of BAD_DAYS) {
  test(`a day whose ${name} is broken is left as it was, and the others are written`, (t) => {
    const archive = parsed(t);
    put(archive, `content/${file}`, text);
    const before = only(archive, DAY);
    correct(archive, `${OTHER}/p1`, '全民国防教育日');
    says(parseArchive(archive).problems, words);
    assert.deepEqual(only(archive, DAY), before);
    assert.match(Object.values(only(archive, OTHER)).map(plain).join(''), /改过的题目/);
    const { code, stderr } = runCommand(['parse', '--check', '--root', archive.root]);
    assert.equal(code, 1);
    assert.match(stderr, words);
    assert.doesNotMatch(stderr, / {2}missing|stale|no parse gives/);
  });
}

/** Ways in which nothing can be read where editors write. */
const UNREADABLE: [name: string, spoil: (archive: Archive) => void, words: RegExp][] = [
  [
    'a file for all corrections',
    (archive) => {
      rmSync(archive.corrections, { recursive: true });
      put(archive, 'content/corrections', 'x');
    },
    /content\/corrections\n[^]*where a folder must be/,
  ],
  [
    'a file for the corrections of a day',
    (archive) => {
      rmSync(join(archive.corrections, DAY), { recursive: true });
      put(archive, `content/corrections/${DAY}`, 'x');
    },
    /corrections\/2025-08-28\n[^]*where a folder must be/,
  ],
  ...['nowhere', DAY].map((to): (typeof UNREADABLE)[number] => [
    `a link to ${to} for the corrections of a day`,
    (archive) => {
      rmSync(join(archive.corrections, DAY), { recursive: true });
      link(archive, to, `corrections/${DAY}`);
    },
    /corrections\/2025-08-28\n[^]*(leads nowhere|in a circle)/,
  ]),
  ...[`raw/${DAY}/issue.yml`, `published/${DAY}.yml`, 'columns.yml'].map(
    (name): (typeof UNREADABLE)[number] => [
      `a link that leads nowhere for ${name}`,
      (archive) => link(archive, 'nowhere', name),
      new RegExp(`content/${name}\n[^]*leads nowhere`),
    ],
  ),
];

for (const [name, spoil, words] of UNREADABLE) {
  test(`${name} is named once, and leaves its pages as they were`, (t) => {
    const archive = parsed(t);
    correct(archive, `${DAY}/p1`, '招大引强是我市正在开展');
    assert.deepEqual(parseArchive(archive).problems, []);
    const before = only(archive, `articles/${DAY}`);
    spoil(archive);
    const { problems } = parseArchive(archive);
    assert.equal(problems.length, 1);
    says(problems, words);
    assert.deepEqual(only(archive, `articles/${DAY}`), before);
    assert.deepEqual(checkArchive(archive).problems, problems);
    assert.deepEqual(parseArchive(archive).problems, problems);
  });
}

test('an issue that moves to a day where its page fails keeps its old addresses', (t) => {
  const archive = parsed(t);
  const before = only(archive, `articles/${DAY}/p2`);
  const text = get(archive, `content/raw/${DAY}/p2.txt`);
  put(archive, `content/raw/${OTHER}/p2.txt`, text);
  correct(archive, `${OTHER}/p2`, '处处没有的字句');
  rmSync(join(archive.raw, DAY, 'p2.txt'));
  rmSync(join(archive.raw, DAY, 'p1.txt'));
  assert.equal(parseArchive(archive).problems.length, 2);
  assert.deepEqual(only(archive, `articles/${DAY}/p2`), before);
});

test('a day that moves to one that no issue can have is not said to be there', (t) => {
  const archive = parsed(t);
  const before = only(archive, DAY);
  renameSync(join(archive.raw, DAY), join(archive.raw, '2025-02-30'));
  const outcome = parseArchive(archive);
  assert.ok(outcome.problems.length > 0);
  assert.equal(outcome.changes, 0);
  renameSync(join(archive.raw, '2025-02-30'), join(archive.raw, DAY));
  assert.deepEqual(only(archive, DAY), before);
});

test('an address that leads to a page that fails goes on leading there', (t) => {
  const archive = parsed(t);
  const [to = ''] = ledgerOf(archive, DAY, 2).articles;
  const gone = `${DAY}-p1-9999`;
  const record = get(archive, `content/published/${DAY}.yml`);
  const first = `${DAY}-p1-13`;
  put(
    archive,
    `content/published/${DAY}.yml`,
    record.replace(`    - ${first}\n`, `    - ${first}\n    - ${gone}\n`),
  );
  correct(archive, `${DAY}/p2`, '处处没有的字句');
  const { problems } = parseArchive(archive, { heirs: new Map([[gone, to]]) });
  assert.equal(problems.length, 1);
  assert.deepEqual(ledgerOf(archive, DAY, 1).retired, [{ id: gone, to }]);
});

test('start stops only when there is nothing at all to serve', (t) => {
  const archive = makeArchive(t, DAY);
  put(archive, `content/raw/${DAY}/issue.yml`, 'dat: x\n');
  const { code, stderr } = runCommand(['start'], { env: { ARCHIVE_ROOT: archive.root } });
  assert.equal(code, 1);
  assert.match(stderr, /issue\.yml:1/);
});

test('of dumps outside the archive, one that fails leaves the others to be written', (t) => {
  const archive = makeArchive(t);
  const inbox = join(archive.root, 'inbox');
  const out = join(archive.root, 'out');
  const good = readFileSync(WITHOUT_DATE, 'utf8');
  for (const name of ['a.txt', 'b.txt', 'c.txt']) put(archive, `inbox/${name}`, good);
  parseLoose(archive, [inbox], out);
  const before = readFileSync(join(out, 'b.txt/ledger.json'), 'utf8');
  put(archive, 'inbox/b.txt', `${MARK}\n${good}`);
  put(archive, 'inbox/c.txt', `${good}\n`);
  breakOn(t, MARK);
  const { problems, pages } = parseLoose(archive, [inbox], out);
  says(problems, /b\.txt[^]*the parser failed on it/);
  assert.deepEqual(
    pages.map(({ label }) => label),
    ['a.txt', 'c.txt'],
  );
  assert.equal(readFileSync(join(out, 'b.txt/ledger.json'), 'utf8'), before);
  assert.doesNotMatch(readFileSync(join(out, 'c.txt/ledger.json'), 'utf8'), new RegExp(MARK));
});
