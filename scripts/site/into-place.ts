import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PENDING } from '../archive/journal.ts';
import { acquire } from '../archive/pending.ts';

/**
 * Builds a folder aside and puts it into place when it is whole: while it is built, and when that
 * fails or is interrupted, the old one stands as it was.
 *
 * @param folder where the result will stand
 * @param aside folder on the same disk for what is under way
 * @param work builds into the folder that it is given
 * @throws Refusal while another process builds here
 */
export async function buildIntoPlace<T>(
  folder: string,
  aside: string,
  work: (made: string) => Promise<T>,
): Promise<T> {
  const [made, old] = [join(aside, 'new'), join(aside, 'old')];
  mkdirSync(aside, { recursive: true });
  acquire(aside);
  try {
    for (const left of [made, old]) rmSync(left, { recursive: true, force: true });
    const result = await work(made);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(made, folder);
    rmSync(old, { recursive: true, force: true });
    return result;
  } finally {
    rmSync(made, { recursive: true, force: true });
    rmSync(join(aside, PENDING), { recursive: true, force: true });
  }
}
