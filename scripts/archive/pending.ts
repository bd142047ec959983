import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../terminal/problem.ts';
import { carryOut, PENDING } from './journal.ts';

/**
 * Takes the folder `<base>/.pending` for this process. It appears with its owner's id inside,
 * by one rename, so that two processes can't both have it. One whose owner is gone is finished
 * (when its journal stands) or cleared away.
 *
 * @throws Refusal while its owner is alive
 */
export function acquire(base: string): void {
  const pending = join(base, PENDING);
  const mine = `${pending}.${process.pid}`;
  rmSync(mine, { recursive: true, force: true });
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, 'owner'), String(process.pid));
  while (!tryRename(mine, pending)) {
    const owner = readOwner(pending);
    if (owner !== undefined && isAlive(owner)) {
      rmSync(mine, { recursive: true, force: true });
      throw busy(pending, owner);
    }
    carryOut(base);
    rmSync(pending, { recursive: true, force: true });
  }
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    // A folder that holds something is in the way; systems disagree on the code.
    const codes = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'];
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) {
      if (readOwner(to) !== undefined || error.code === 'ENOTEMPTY') return false;
    }
    throw error;
  }
}

function readOwner(pending: string): number | undefined {
  try {
    return Number(readFileSync(join(pending, 'owner'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function busy(pending: string, pid: number): Refusal {
  return new Refusal([
    {
      where: pending,
      what: `another command is writing here (process ${pid})`,
      mend: `wait for it and run this again; if no such command runs, delete ${join(pending, 'owner')}`,
    },
  ]);
}
