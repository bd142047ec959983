import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { wrongUse } from '../terminal/problem.ts';

/** A file to parse, and the folder of the output that is its own. */
export interface LooseDump {
  path: string;
  /** Relative to the output folder, with forward slashes; no two dumps share one. */
  folder: string;
}

/**
 * Lists the dumps that the command line names: files as they are, folders with all files below
 * them but hidden ones and those of the output. A file that is named twice is listed once.
 *
 * @throws Refusal when a path does not exist
 */
export function findDumps(paths: readonly string[], out: string): LooseDump[] {
  const taken = new Map<string, 'folder' | 'above'>();
  const listed = new Set<string>();
  const isNew = (file: string): boolean => listed.size < listed.add(realpathSync(file)).size;
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw wrongUse(`there is no \`${path}\``, 'check the paths after --raw');
    const files = stats.isDirectory() ? walk(path, out) : [path];
    return files.filter(isNew).map((file) => {
      const name = stats.isDirectory() ? relative(path, file).split(sep).join('/') : basename(file);
      return { path: file, folder: unique(name, taken) };
    });
  });
}

/**
 * Lists the files below a folder by name, without hidden ones.
 *
 * @param but real path of a folder that is left out
 */
export function walk(folder: string, but: string, above: readonly string[] = []): string[] {
  const here = realpathSync(folder);
  // A link that leads back up would never end.
  if (above.includes(here) || here === but) return [];
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.sort().flatMap((name) => {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) return walk(path, but, [...above, here]);
    return stats?.isFile() ? [path] : [];
  });
}

/**
 * Makes a folder name that is no other's, and lies neither in another's nor around it. Names that
 * differ only by case are one name to some systems.
 */
function unique(name: string, taken: Map<string, 'folder' | 'above'>): string {
  let candidate = name;
  for (let n = 2; clashes(candidate.toLowerCase(), taken); n++) candidate = `${name}-${n}`;
  const key = candidate.toLowerCase();
  for (const above of foldersAbove(key)) taken.set(above, 'above');
  taken.set(key, 'folder');
  return candidate;
}

function clashes(key: string, taken: ReadonlyMap<string, 'folder' | 'above'>): boolean {
  return taken.has(key) || foldersAbove(key).some((above) => taken.get(above) === 'folder');
}

function foldersAbove(key: string): string[] {
  const steps = key.split('/');
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('/'));
}
