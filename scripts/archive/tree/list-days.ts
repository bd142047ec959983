import { join } from 'node:path';
import { DAY, type Archive } from './archive.ts';
import { isFolder } from './is-folder.ts';
import { listEntries } from './list-entries.ts';

/** The days that the archive has dumps of, oldest first. */
export function listDays(archive: Archive): string[] {
  return listEntries(archive.raw)
    .filter((name) => DAY.test(name) && isFolder(join(archive.raw, name)))
    .sort();
}
