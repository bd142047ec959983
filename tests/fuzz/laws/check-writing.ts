import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transact } from '../../../scripts/archive/journal/transaction.ts';
import { Refusal } from '../../../scripts/terminal/problem.ts';
import type { Writing } from '../make/make-writing.ts';
import { Died, withFault, type Fault } from '../../support/faults.ts';

/** No process has this id: Linux counts to 4,194,304. */
const NOBODY = '4194999';

/**
 * Asserts that a transaction that fails or dies leaves the tree as it was or as it should become,
 * once the next one has run; and that one which did not fail has done its work.
 */
export function checkWriting({ old, writes, removals, faults }: Writing): void {
  const base = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    for (const [file, content] of Object.entries(old)) put(join(base, file), content);
    let isDone = false;
    for (const fault of faults) {
      const before: boolean = isDone;
      isDone = attempt(base, fault, () => {
        transact(base, (transaction) => {
          for (const [file, content] of Object.entries(writes)) transaction.write(file, content);
          for (const file of removals) transaction.remove(file);
        });
      });
      isDone ||= before;
    }
    transact(base, () => undefined);
    const { tree, litter } = readTree(base);
    const wanted = Object.fromEntries(
      Object.entries({ ...old, ...writes }).filter(([file]) => !removals.includes(file)),
    );
    const isWanted = isSame(tree, wanted);
    assert.ok(isWanted || !isDone, `the write ended well, and is not done: ${told(tree, wanted)}`);
    assert.ok(
      isWanted || isSame(tree, old),
      `neither the old tree nor the new: ${told(tree, old)}`,
    );
    assert.deepEqual(litter, [], 'files of a dead run are left lying');
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** Runs work under a fault; what the disk refuses may be thrown. @returns whether it ended well */
function attempt(base: string, fault: Omit<Fault, 'under'>, work: () => void): boolean {
  const { error } = withFault({ ...fault, under: base }, work);
  if (error === undefined) return true;
  // What the disk refuses is told, in words or by its own error; anything else is a fault of ours.
  const isOfDisk = error instanceof Error && /made to fail/.test(error.message);
  if (!isOfDisk && !(error instanceof Died || error instanceof Refusal)) {
    throw new Error('a fault of the disk was not told as one', { cause: error });
  }
  // This process lives on; the one that it stands for does not.
  if (fault.dies) bury(base);
  return false;
}

function bury(base: string): void {
  for (const owner of globSync('.pending*/owner', { cwd: base })) {
    writeFileSync(join(base, owner), NOBODY);
  }
  const own = join(base, `.pending.${process.pid}`);
  if (existsSync(own)) renameSync(own, join(base, `.pending.${NOBODY}`));
}

/** The files of a tree with their contents, and what transactions left in it. */
function readTree(base: string): { tree: Record<string, string>; litter: string[] } {
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(base, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));
  const isLitter = (file: string): boolean => file.startsWith('.');
  const tree = files
    .filter((file) => !isLitter(file))
    .map((file) => [file, readFileSync(join(base, file), 'utf8')]);
  return {
    tree: Object.fromEntries(tree) as Record<string, string>,
    litter: files.filter(isLitter),
  };
}

function isSame(tree: Readonly<Record<string, string>>, other: typeof tree): boolean {
  const text = (of: typeof tree): string => JSON.stringify(Object.entries(of).sort());
  return text(tree) === text(other);
}

/** The files in which two trees differ. */
function told(tree: Readonly<Record<string, string>>, other: typeof tree): string {
  const files = [...new Set([...Object.keys(tree), ...Object.keys(other)])].sort();
  return `\`${files.filter((file) => tree[file] !== other[file]).join(' ')}\``;
}

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
