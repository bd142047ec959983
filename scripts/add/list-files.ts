import { existsSync, realpathSync, statSync } from 'node:fs';
import type { Archive } from '../archive/tree/archive.ts';
import { walk } from '../loose/find-dumps.ts';
import type { Problem } from '../terminal/problem.ts';

/**
 * Lists the files that the command line names: files as they are, folders with all files below them
 * but hidden ones and the archive's own. A file that is named twice is listed once; what does not
 * exist, and a folder without a file, stays in the list for the reader to refuse.
 *
 * @returns the files, and what can't be looked at
 */
export function listFiles(
  archive: Archive,
  paths: readonly string[],
): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const listed = new Set<string>();
  const own = existsSync(archive.content) ? realpathSync(archive.content) : archive.content;
  const files = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return [path];
    const found = stats.isDirectory() ? walk(path, own, problems) : [path];
    if (found.length === 0) return [path];
    return found.filter((file) => listed.size < listed.add(realpathSync(file)).size);
  });
  return { files, problems };
}
