import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import { checkArchive } from '../../scripts/archive/check-archive.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { root } from '../support/root.ts';
import { runCommand } from './run-command.ts';
import { contents, get, makeArchive, put, WITH_MASTHEAD } from './tree.ts';

const PRELOAD = join(root, 'tests/commands/die-at-rename.mjs');

/** A command makes this many renames before its files begin to move: it takes the tree, and writes the journal. */
const BEFORE_MOVES = 2;

function dieAt(n: number, archive: Archive, ...args: string[]): void {
  const { signal } = runCommand([...args, '--root', archive.root], {
    preload: PRELOAD,
    env: { DIE_AT: String(n) },
  });
  assert.equal(signal, 'SIGKILL');
}

function copyOf(t: TestContext, archive: Archive): Archive {
  const copy = makeArchive(t);
  cpSync(archive.root, copy.root, { recursive: true });
  return copy;
}

test('adding that dies before the journal leaves the archive as it was', (t) => {
  const archive = makeArchive(t, '2025-08-28');
  parseArchive(archive);
  const before = contents(archive);
  for (const n of [1, BEFORE_MOVES]) {
    dieAt(n, archive, 'add', WITH_MASTHEAD);
    assert.deepEqual(contents(archive), before);
  }
  const { added } = addDumps(archive, [WITH_MASTHEAD], { replace: false, heirs: new Map() });
  assert.equal(added.length, 1);
});

test('adding that dies among its files is finished by the next command', (t) => {
  const before = makeArchive(t, '2025-08-28');
  parseArchive(before);
  const whole = copyOf(t, before);
  addDumps(whole, [WITH_MASTHEAD], { replace: false, heirs: new Map() });
  const moves = Object.keys(contents(whole)).length - Object.keys(contents(before)).length;
  assert.ok(moves > 4);
  for (const n of [1, 2, Math.ceil(moves / 2), moves]) {
    const archive = copyOf(t, before);
    dieAt(BEFORE_MOVES + n, archive, 'add', WITH_MASTHEAD);
    assert.notDeepEqual(contents(archive), contents(whole));
    assert.equal(checkArchive(archive).interrupted, true);
    parseArchive(archive);
    assert.deepEqual(contents(archive), contents(whole));
    assert.equal(existsSync(join(archive.content, '.pending')), false);
  }
});

test('replacing that dies leaves either the old page or the new one', (t) => {
  const before = makeArchive(t, '2025-08-27');
  parseArchive(before);
  const better = put(
    before,
    'inbox/better.txt',
    `\n${get(before, 'content/raw/2025-08-27/p1.txt')}`,
  );
  for (const n of [BEFORE_MOVES, BEFORE_MOVES + 1, BEFORE_MOVES + 3]) {
    const archive = copyOf(t, before);
    dieAt(n, archive, 'add', better, '--replace');
    parseArchive(archive);
    const { missing, changed, extra } = checkArchive(archive);
    assert.deepEqual([missing, changed, extra], [[], [], []]);
    const isNew = n > BEFORE_MOVES;
    assert.equal(get(archive, 'content/raw/2025-08-27/p1.txt').startsWith('\n'), isNew);
  }
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`${signal} among an issue's files ends the command once they are in place`, (t) => {
    const archive = makeArchive(t);
    const second = put(archive, 'inbox/b.txt', nextDay(readFileSync(WITH_MASTHEAD, 'utf8')));
    const whole = copyOf(t, archive);
    addDumps(whole, [WITH_MASTHEAD], { replace: false, heirs: new Map() });
    const interrupted = (...args: string[]): string => {
      const { code, stdout, stderr } = runCommand([...args, '--root', archive.root], {
        preload: PRELOAD,
        env: { DIE_AT: String(BEFORE_MOVES + 2), DIE_BY: signal },
      });
      assert.equal(code, 130);
      assert.match(stderr, /interrupted[^]*run the same command again/);
      assert.equal(existsSync(join(archive.content, '.pending')), false);
      return stdout;
    };
    assert.equal(interrupted('add', WITH_MASTHEAD, second, '--anyway'), '');
    assert.deepEqual(contents(archive), contents(whole));
    const { added, known } = addDumps(archive, [WITH_MASTHEAD, second], {
      ...{ replace: false, anyway: true, heirs: new Map() },
    });
    assert.deepEqual([added.length, known.length], [1, 1]);
    const days = contents(archive);
    rmSync(archive.articles, { recursive: true });
    assert.match(interrupted('parse'), /files written/);
    assert.deepEqual(contents(archive), days);
  });
}

/** The same page a day later. */
function nextDay(dump: string): string {
  const later = dump.replaceAll('8月27日', '8月28日');
  assert.notEqual(later, dump);
  return later;
}
