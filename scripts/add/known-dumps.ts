import { readFileSync, statSync } from 'node:fs';
import { listDays } from '../archive/list-days.ts';
import { dumpPath, shown, type Archive } from '../archive/paths.ts';
import { pagesOf } from '../archive/read-day.ts';
import { sha256 } from '../archive/read-dump.ts';

/**
 * Makes a lookup for dumps that the archive already holds. Only files of the right size are read.
 *
 * @returns a function from bytes to the dump's path in the archive
 */
export function indexKnownDumps(
  archive: Archive,
): (bytes: Uint8Array, hash: string) => string | undefined {
  const bySize = new Map<number, string[]>();
  for (const day of listDays(archive)) {
    for (const page of pagesOf(archive, day)) {
      const path = dumpPath(archive, day, page);
      const { size } = statSync(path);
      bySize.set(size, [...(bySize.get(size) ?? []), path]);
    }
  }
  return (bytes, hash) => {
    const paths = bySize.get(bytes.length) ?? [];
    const path = paths.find((candidate) => sha256(readFileSync(candidate)) === hash);
    return path === undefined ? undefined : shown(archive, path);
  };
}
