import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DUMP_FILE, type Archive } from './archive.ts';

/** Numbers of the pages that a day's folder holds. */
export function listPages(archive: Archive, day: string): number[] {
  const folder = join(archive.raw, day);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .map((name) => Number(DUMP_FILE.exec(name)?.[1]))
    .filter((page) => page > 0)
    .sort((a, b) => a - b);
}
