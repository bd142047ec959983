import { accessSync, constants, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainFileError } from '../../terminal/explain-file-error.ts';
import type { Problem } from '../../terminal/problem.ts';

/**
 * Makes a function that finds what would keep a file below `base` from being written or removed,
 * as far as that can be known beforehand.
 *
 * @returns target, relative to the base → what is in the way
 */
export function obstacleFinder(base: string): (target: string) => Problem | undefined {
  const folders = new Map<string, Problem | undefined>();
  return (target) => {
    const path = join(base, target);
    const folder = dirname(path);
    if (!folders.has(folder))
      folders.set(
        folder,
        judged(() => checkFolder(base, folder)),
      );
    return folders.get(folder) ?? judged(() => checkFile(path));
  };
}

/** A folder, or the nearest above it that exists, must take files, and by a mere rename. */
function checkFolder(base: string, wanted: string): void {
  let folder = wanted;
  let stats = statSync(folder, { throwIfNoEntry: false });
  for (; !stats && folder !== dirname(folder);) {
    folder = dirname(folder);
    stats = statSync(folder, { throwIfNoEntry: false });
  }
  if (!stats?.isDirectory()) throw fileError('ENOTDIR', 'mkdir', folder);
  accessSync(folder, constants.W_OK | constants.X_OK);
  if (stats.dev !== statSync(base).dev) throw fileError('EXDEV', 'rename', folder);
}

function checkFile(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw fileError('EISDIR', 'rename', path);
}

function fileError(code: string, syscall: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${syscall} ${path}`), { code, syscall, path });
}

function judged(check: () => void): Problem | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    const problem = explainFileError(error);
    if (!problem) throw error;
    return problem;
  }
}
