import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { acquire, release } from '../archive/journal/acquire.ts';
import { Refusal } from '../terminal/problem.ts';

/**
 * Builds a folder aside and puts it into place when it is whole: while it is built, and when that
 * fails or is interrupted, the old one stands as it was.
 *
 * @param folder where the result will stand
 * @param aside folder on the same disk for what is under way
 * @param work builds into the folder that it is given
 * @throws Refusal while another process builds here, and when a file stands where the folder will
 */
export async function buildIntoPlace<T>(
  folder: string,
  aside: string,
  work: (made: string) => Promise<T>,
): Promise<T> {
  const [made, old] = [join(aside, 'new'), join(aside, 'old')];
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Refusal([
      {
        where: basename(folder),
        what: 'a file lies where the built site belongs',
        mend: 'move it elsewhere, then run this again',
      },
    ]);
  }
  mkdirSync(aside, { recursive: true });
  acquire(aside);
  try {
    bringBack(folder, old);
    for (const left of [made, old]) rmSync(left, { recursive: true, force: true });
    const result = await work(made);
    exchange(folder, made, old);
    return result;
  } finally {
    clear(made);
    // A build that died left no site, and could not be helped: then the old one is all there is.
    if (existsSync(folder)) clear(old);
    release(aside);
  }
}

/** Puts the old site back where a build died, or failed, between taking it away and the new one. */
function bringBack(folder: string, old: string): void {
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
}

function exchange(folder: string, made: string, old: string): void {
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(made, folder);
  } catch (error) {
    bringBack(folder, old);
    throw error;
  }
}

/** Removes what is not needed any more; where that can't be done, the next build does it. */
function clear(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The site stands all the same.
  }
}
