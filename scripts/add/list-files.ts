import { existsSync, realpathSync, statSync } from 'node:fs';
import type { Archive } from '../archive/paths.ts';
import { walk } from '../loose/find-dumps.ts';

/**
 * Lists the files that the command line names: files as they are, folders with all files below them
 * but hidden ones and the archive's own. A file that is named twice is listed once; what does not
 * exist, and a folder without a file, stays in the list for the reader to refuse.
 */
export function listFiles(archive: Archive, paths: readonly string[]): string[] {
  const listed = new Set<string>();
  const own = existsSync(archive.content) ? realpathSync(archive.content) : archive.content;
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [path];
    const files = stats.isDirectory() ? walk(path, own) : [path];
    if (files.length === 0) return [path];
    return files.filter((file) => listed.size < listed.add(realpathSync(file)).size);
  });
}
