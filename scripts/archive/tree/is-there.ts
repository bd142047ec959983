import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../../terminal/problem.ts';
import { shown, type Archive } from './archive.ts';

/**
 * Whether the archive has a file or folder of a name. What can't be reached is not taken for
 * something that nobody wrote.
 *
 * @throws Refusal, or an error of the file system, when it is a link that leads nowhere, and when
 *   no folder lies where a folder above it must be
 */
export function isThere(archive: Archive, path: string): boolean {
  if (path !== archive.root && !isFolderThere(archive, dirname(path))) return false;
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() && !statSync(path, { throwIfNoEntry: false })) {
    const mend = 'let it lead to the file that is meant, or delete it';
    throw new Refusal([{ where: shown(archive, path), what: 'this link leads nowhere', mend }]);
  }
  return stats !== undefined;
}

/**
 * Whether the archive has a folder of a name.
 *
 * @throws Refusal also when something else has that name
 */
export function isFolderThere(archive: Archive, path: string): boolean {
  if (!isThere(archive, path)) return false;
  if (statSync(path).isDirectory()) return true;
  const mend = 'move it elsewhere, and make a folder of that name';
  const what = 'a file lies where a folder must be; nothing in it can be read';
  throw new Refusal([{ where: shown(archive, path), what, mend }]);
}
