import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { printOwner } from '../../scripts/archive/journal/owner.ts';
import { transact } from '../../scripts/archive/journal/transaction.ts';
import { sha256 } from '../../scripts/archive/tree/sha256.ts';
import { refused, says } from './refusals.ts';
import { contents, get, makeArchive, put } from './tree.ts';

/** Higher than any process may get. */
const NOBODY = 2 ** 30;

function write(base: string): void {
  transact(base, (transaction) => transaction.write('done.txt', 'done'));
}

const STALE: [name: string, files: Record<string, string>][] = [
  ['without an owner', { '0': 'staged' }],
  ['whose owner is gone', { owner: String(NOBODY), '0': 'staged', 'journal.draft': '{' }],
  ['whose owner died as it took it', { [`heir.${NOBODY}`]: String(NOBODY) }],
  ['whose owner was noted by half', { owner: '' }],
  ['of an earlier process with the number of this one', { owner: String(process.pid) }],
  ['of an earlier process with the number of another', { owner: `${process.ppid} 1` }],
];

for (const [name, files] of STALE) {
  test(`a pending folder ${name} is cleared away`, (t) => {
    // Only Linux tells processes of the same number apart.
    if (files['owner']?.endsWith(' 1') && process.platform !== 'linux') return;
    const archive = makeArchive(t);
    for (const [file, text] of Object.entries(files))
      put(archive, `content/.pending/${file}`, text);
    write(archive.content);
    assert.equal(get(archive, 'content/done.txt'), 'done');
    assert.equal(existsSync(join(archive.content, '.pending')), false);
  });
}

test('while one works here, no other may, and it keeps all that it has', (t) => {
  const archive = makeArchive(t);
  transact(archive.content, (transaction) => {
    transaction.write('one.txt', 'one');
    says(
      refused(() => write(archive.content)),
      /another command/,
    );
    transaction.write('two.txt', 'two');
  });
  assert.deepEqual(Object.keys(contents(archive)), ['one.txt', 'two.txt']);
});

test('one that is about to take it keeps others off, too', (t) => {
  const archive = makeArchive(t);
  put(archive, `content/.pending/heir.${process.ppid}`, '');
  says(
    refused(() => write(archive.content)),
    /another command/,
  );
  assert.deepEqual(readdirSync(join(archive.content, '.pending')), [`heir.${process.ppid}`]);
});

test('a process is noted with its start, where the system tells it', () => {
  const pattern = process.platform === 'linux' ? /^\d+ \d+$/ : /^\d+$/;
  assert.match(printOwner(), pattern);
});

/** An archive in which a run stopped after it had moved one of two files. */
function interrupted(t: TestContext, journal?: string) {
  const archive = makeArchive(t);
  const moves = ['first', 'second'].map((text, i) => ({
    staged: `.pending/${i}`,
    target: `${text}.txt`,
    sha256: sha256(text),
  }));
  put(archive, 'content/first.txt', 'first');
  put(archive, 'content/.pending/1', 'second');
  put(
    archive,
    'content/.pending/journal.json',
    journal ?? JSON.stringify({ moves, removals: ['gone.txt'] }),
  );
  return archive;
}

test('what an interrupted run was about is done before anything else', (t) => {
  const archive = interrupted(t);
  put(archive, 'content/gone.txt', 'gone');
  write(archive.content);
  assert.deepEqual(Object.keys(contents(archive)), ['done.txt', 'first.txt', 'second.txt']);
  assert.equal(existsSync(join(archive.content, '.pending')), false);
});

const move = (target: string): string =>
  JSON.stringify({ moves: [{ staged: '.pending/1', target, sha256: 'x' }], removals: [] });
const DAMAGED: readonly [journal: string, told: RegExp][] = [
  ['', /it is no JSON/],
  ['{"moves": [', /it is no JSON/],
  ['{"moves": 1}', /`moves` has a value that can't be, `removals` is missing/],
  ...['../x', '/x', 'a/../../x'].map((target): [string, RegExp] => [
    move(target),
    /`moves\.0\.target` has a value that can't be/,
  ]),
];

for (const [journal, fault] of DAMAGED) {
  test(`a journal that can't be meant is told, and nothing is touched: ${journal}`, (t) => {
    const archive = interrupted(t, journal);
    const before = contents(archive);
    const refusal = refused(() => write(archive.content));
    says(refusal, /journal\.json[^]*damaged[^]*delete .*\.pending/);
    says(refusal, fault);
    assert.deepEqual(contents(archive), before);
    assert.equal(get(archive, 'content/.pending/1'), 'second');
  });
}

for (const text of [undefined, 'torn']) {
  test(`staged text that is ${text ?? 'gone'} is told, and nothing is touched`, (t) => {
    const archive = interrupted(t);
    put(archive, 'content/second.txt', 'old');
    const [from, to] = ['content/.pending/1', 'content/.pending/journal.json'];
    if (text === undefined) put(archive, to, get(archive, to).replace('.pending/1', '.pending/7'));
    else put(archive, from, text);
    const before = contents(archive);
    says(
      refused(() => write(archive.content)),
      /second\.txt, whose text is lost[^]*git status/,
    );
    assert.deepEqual(contents(archive), before);
  });
}
