import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { locateArchive } from '../../scripts/archive/tree/archive.ts';
import { transact } from '../../scripts/archive/journal/transaction.ts';
import { Refusal } from '../../scripts/terminal/problem.ts';
import { sweep, type Swept } from './sweep.ts';
import { makeFolder, WITH_MASTHEAD } from './tree.ts';

/** SWEEP=all tries every point with every code; that takes minutes. */
const IS_WHOLE = process.env['SWEEP'] === 'all';
/** The start of a page: short, so that it is parsed quickly. */
const PAGE = readFileSync(WITH_MASTHEAD, 'utf8').split('\n').slice(0, 40).join('\n');

/** Makes a function that empties a folder of the test's own and fills it. */
function maker(t: TestContext, files: Record<string, string>, fill?: (root: string) => unknown) {
  const root = join(makeFolder(t), 'tree');
  return () => {
    rmSync(root, { recursive: true, force: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    fill?.(root);
    return root;
  };
}

function tell(t: TestContext, { points, runs, failed }: Swept): void {
  t.diagnostic(`${points} calls, ${runs} runs, ${failed} failed, 0 torn`);
}

test('a transaction that fails at any call of the file system is done whole or not at all', (t) => {
  const content = (root: string): string => join(root, 'content');
  const swept = sweep({
    isWhole: IS_WHOLE,
    prepare: maker(t, {
      'content/changed.txt': 'old',
      'content/same.txt': 'same',
      'content/gone/deep/page.txt': 'gone',
    }),
    run: (root) => {
      transact(content(root), (transaction) => {
        transaction.write('changed.txt', 'new');
        transaction.write('same.txt', 'same');
        transaction.write('added/one.txt', 'one');
        transaction.write('added/two.txt', 'two');
        transaction.remove('gone/deep/page.txt');
      });
    },
    next: (root) => {
      transact(content(root), () => undefined);
    },
  });
  assert.ok(swept.points > 30 && swept.failed > swept.runs / 2);
  tell(t, swept);
});

test('adding and parsing that fail at any call are done whole or not at all', (t) => {
  const plain = { replace: false, heirs: new Map<string, string>() };
  const files = { 'content/raw/.keep': '', 'inbox/page.txt': PAGE };
  const add = (root: string): void => {
    addDumps(locateArchive(root), [join(root, 'inbox/page.txt')], plain);
  };
  const next = (root: string): void => {
    transact(locateArchive(root).content, () => undefined);
  };
  const [isWhole, stride] = [IS_WHOLE, IS_WHOLE ? 1 : 11];
  tell(t, sweep({ prepare: maker(t, files), run: add, next, isWhole, stride }));
  const prepare = maker(t, files, (root) => {
    add(root);
    rmSync(join(root, 'content/articles'), { recursive: true });
  });
  const parse = (root: string): void => {
    const { problems } = parseArchive(locateArchive(root));
    if (problems.length > 0) throw new Refusal(problems);
  };
  tell(t, sweep({ prepare, run: parse, next, isWhole, stride }));
});
