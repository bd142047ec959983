import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs, { globSync, readFileSync, statSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { tellError } from '../../scripts/terminal/run-command.ts';
import { withFault } from '../support/faults.ts';

/** What a disk answers when it can't; each is one to be told in its own words. */
export const CODES = ['EACCES', 'EPERM', 'ENOSPC', 'EIO', 'EBUSY', 'EROFS'];

/** Every point at which a command calls the file system, in every way in which that may fail. */
export interface Sweep {
  /** Makes the tree on which the command runs anew, and returns its root. */
  prepare: () => string;
  /** The command. */
  run: (root: string) => unknown;
  /** Any command that opens the tree next and asks for nothing itself. */
  next: (root: string) => unknown;
  /** Tries each point with every code; else with one code, another each time. */
  isWhole: boolean;
  /** Which of the points are tried: every `stride`th. */
  stride?: number;
}

/** What a sweep came to. */
export interface Swept {
  points: number;
  runs: number;
  failed: number;
}

/**
 * Lets a command fail at each call of the file system, with each code, once and for the rest of the
 * run. It must say so in words; the next command must find the old tree or make it the new one;
 * and the command itself, given again, must bring the new one. Nothing temporary may stay.
 */
export function sweep(plan: Sweep): Swept {
  const { fsyncSync } = fs;
  // No power will be cut here, and waiting for the disk is what takes the time.
  fs.fsyncSync = () => undefined;
  syncBuiltinESMExports();
  try {
    return sweepAll(plan);
  } finally {
    fs.fsyncSync = fsyncSync;
    syncBuiltinESMExports();
  }
}

function sweepAll({ prepare, run, next, isWhole, stride = 1 }: Sweep): Swept {
  const fresh = prepare();
  const before = treeOf(fresh);
  const { calls: points, error } = withFault(faultAt(fresh, 0), () => run(fresh));
  assert.equal(error, undefined);
  const after = treeOf(fresh);
  assert.notDeepEqual(after, before, 'the command changes something');
  const swept = { points, runs: 0, failed: 0 };
  for (let at = 1; at <= points; at += stride) {
    const codes = isWhole ? CODES : CODES.slice(at % CODES.length).slice(0, 1);
    for (const code of codes) {
      for (const lasting of [false, true]) {
        const name = `call ${at} of ${points}, ${code}${lasting ? ', lasting' : ''}`;
        const root = prepare();
        const result = withFault({ ...faultAt(root, at), code, lasting }, () => run(root));
        swept.runs += 1;
        if (result.error !== undefined) {
          swept.failed += 1;
          const { text, code: exit } = tellError(result.error);
          assert.equal(exit, 1, name);
          assert.doesNotMatch(text, /unexpected|\n\s+at |made to fail/, name);
        }
        const left = treeOf(root);
        if (result.error !== undefined && !lasting && !('content/.pending/journal.json' in left)) {
          const expected = isSame(left, after) ? after : before;
          assert.deepEqual(left, expected, `${name}: it failed, and left something`);
        }
        next(root);
        const settled = treeOf(root);
        const expected = isSame(settled, before) ? before : after;
        assert.deepEqual(settled, expected, `${name}: torn`);
        run(root);
        assert.deepEqual(treeOf(root), after, `${name}: not mended by itself`);
      }
    }
  }
  return swept;
}

function faultAt(under: string, at: number) {
  return { under, at, code: 'EIO', lasting: false };
}

/** Every file and empty folder below a root but those of the cache, with its content. */
function treeOf(root: string): Record<string, string> {
  const names = globSync('{*,.pending}/{**,.pending/**}', { cwd: root });
  const files = new Set([...names, ...globSync('**/.pending/**', { cwd: root })]);
  return Object.fromEntries(
    [...files]
      .filter((name) => !name.startsWith('.cache'))
      .sort()
      .map((name) => {
        const path = join(root, name);
        return [name, statSync(path).isFile() ? hashOf(path) : 'folder'];
      }),
  );
}

function hashOf(path: string): string {
  return createHash('sha1').update(readFileSync(path)).digest('hex');
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
