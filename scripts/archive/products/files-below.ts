import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { listEntries } from '../tree/list-entries.ts';

/**
 * Lists the files in a folder and in all folders below it, without hidden ones.
 *
 * @param name of the folder, relative to `base`
 * @returns their names, relative to `base`; of a file its own, of what is not there none
 */
export function filesBelow(base: string, name: string): string[] {
  const path = join(base, name);
  // A link is what it is, wherever it leads.
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [name];
  return listEntries(path).flatMap((child) => filesBelow(base, `${name}/${child}`));
}
