import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { atPath } from '../../terminal/explain-file-error.ts';
import { Refusal } from '../../terminal/problem.ts';
import { carryOut } from './carry-out.ts';
import { isInterrupted, PENDING } from './journal.ts';
import { isAlive, printOwner, readOwner, type Owner } from './owner.ts';

/** What this process has. */
const held = new Set<string>();
/** Others may take the folder away between two steps; not for ever. */
const TRIES = 100;
const HEIR = /^heir\.(\d+)$/;

/**
 * Takes the folder `<base>/.pending` for this process. What an interrupted one left there is
 * finished (when its journal stands) or cleared away.
 *
 * Each process first lays its `heir.<pid>` into the folder, then looks whether another heir or an
 * owner lives: so of two that come at once, never both go on. The heir that may becomes `owner`.
 *
 * @throws Refusal while another process has it, or when what was begun can't be finished
 */
export function acquire(base: string): void {
  const pending = join(base, PENDING);
  const mine = join(pending, `heir.${process.pid}`);
  for (let tries = 1; !layHeir(pending, mine, tries === TRIES); tries++);
  try {
    refuseRivals(base, pending);
    carryOut(base);
    for (const name of readdirSync(pending)) {
      if (join(pending, name) !== mine) remove(join(pending, name));
    }
    renameSync(mine, join(pending, 'owner'));
    held.add(resolve(base));
  } catch (error) {
    attempt(() => remove(mine));
    attempt(() => rmdirSync(pending));
    throw error;
  }
}

/**
 * Gives the folder back and clears it away; a journal that stands is left to the next process, with
 * all that it needs. What can't be removed now, the next one removes.
 */
export function release(base: string): void {
  const pending = join(base, PENDING);
  held.delete(resolve(base));
  if (!isInterrupted(base)) {
    attempt(() => {
      for (const name of readdirSync(pending)) {
        if (name !== 'owner' && !HEIR.test(name)) attempt(() => remove(join(pending, name)));
      }
    });
  }
  attempt(() => remove(join(pending, 'owner')));
  attempt(() => rmdirSync(pending));
}

/** @returns whether it lies there; not when the folder went away in between */
function layHeir(pending: string, mine: string, isLast: boolean): boolean {
  try {
    mkdirSync(pending, { recursive: true });
    atPath(mine, () => writeFileSync(mine, printOwner()));
    return true;
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isGone && !isLast) return false;
    attempt(() => remove(mine));
    attempt(() => rmdirSync(pending));
    throw error;
  }
}

function refuseRivals(base: string, pending: string): void {
  for (const name of readdirSync(pending)) {
    const pid = Number(HEIR.exec(name)?.[1] ?? process.pid);
    if (pid === process.pid) continue;
    // One that has not been written yet names no process; its file's name does.
    const rival = readOwner(join(pending, name)) ?? { pid };
    if (isAlive(rival)) throw busy(pending, name, rival);
  }
  const owner = readOwner(join(pending, 'owner'));
  if (!owner) return;
  const has = owner.pid === process.pid ? held.has(resolve(base)) : isAlive(owner);
  if (has) throw busy(pending, 'owner', owner);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Tidying up: what matters is what was done before.
  }
}

function busy(pending: string, name: string, { pid }: Owner): Refusal {
  return new Refusal([
    {
      where: pending,
      what: `another command is writing here (process ${pid})`,
      mend: `wait for it and run this again; if no such command runs, delete ${join(pending, name)}`,
    },
  ]);
}
