import { existsSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, parse, resolve, sep } from 'node:path';
import { PROJECT_ROOT, type Archive } from '../archive/tree/archive.ts';
import { wrongUse } from '../terminal/problem.ts';

/**
 * Runs work with a folder that can take what `--raw` gives. Where the folder had to be made and the
 * work throws, it goes again.
 *
 * @param work gets the folder's real path
 * @throws Refusal when it is a file, the project's own folder or the disk's, or lies in the archive
 */
export function withOutFolder<T>(archive: Archive, out: string, work: (folder: string) => T): T {
  const path = resolve(out);
  const real = existsSync(path) ? realpathSync(path) : path;
  const mine = [archive.root, PROJECT_ROOT, parse(path).root].map((folder) => resolve(folder));
  if ([path, real].some((each) => mine.includes(each))) {
    throw wrongUse(
      `\`${out}\` holds more than articles: it is the folder of the archive, or the whole disk`,
      'name a new folder after --out',
    );
  }
  if ([path, real].some((each) => `${each}${sep}`.startsWith(archive.content + sep))) {
    throw wrongUse(
      `\`${out}\` lies in the archive, which --raw leaves alone`,
      'name another folder after --out; to add dumps to the archive: npm run add -- FILE…',
    );
  }
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw wrongUse(`\`${out}\` is a file`, 'name a folder after --out');
  }
  const made = mkdirSync(path, { recursive: true });
  try {
    return work(realpathSync(path));
  } catch (error) {
    if (made !== undefined) removeEmpty(path, made);
    throw error;
  }
}

/** Removes a folder and those above it up to the one that was made first, as far as they are empty. */
function removeEmpty(path: string, first: string): void {
  try {
    for (let folder = path; folder.startsWith(first); folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Something of worth lies in it by now.
  }
}
