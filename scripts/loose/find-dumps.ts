import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { wrongUse, type Problem } from '../terminal/problem.ts';
import { problemsOf } from '../terminal/problems-of.ts';

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
 * @returns the dumps, and folders and files that the system won't show
 * @throws Refusal when a path does not exist
 */
export function findDumps(
  paths: readonly string[],
  out: string,
): { dumps: LooseDump[]; problems: Problem[] } {
  const taken = new Map<string, 'folder' | 'above'>();
  const listed = new Set<string>();
  const problems: Problem[] = [];
  const isNew = (file: string): boolean =>
    orTold(problems, () => listed.size < listed.add(realpathSync(file)).size) ?? false;
  const dumps = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw wrongUse(`there is no \`${path}\``, 'check the paths after --raw');
    const files = stats.isDirectory() ? walk(path, out, problems) : [path];
    return files.filter(isNew).map((file) => {
      const name = stats.isDirectory() ? relative(path, file).split(sep).join('/') : basename(file);
      return { path: file, folder: unique(name, taken) };
    });
  });
  return { dumps, problems };
}

/**
 * Lists the files below a folder by name, without hidden ones.
 *
 * @param but real path of a folder that is left out
 * @param problems takes what can't be looked at
 */
export function walk(
  folder: string,
  but: string,
  problems: Problem[],
  above: readonly string[] = [],
): string[] {
  const found = orTold(problems, () => ({
    here: realpathSync(folder),
    names: namesIn(folder, problems),
  }));
  // A link that leads back up would never end.
  if (!found || above.includes(found.here) || found.here === but) return [];
  return found.names.sort().flatMap((name) => {
    const path = join(folder, name);
    const stats = orTold(problems, () => statSync(path, { throwIfNoEntry: false }));
    if (stats?.isDirectory()) return walk(path, but, problems, [...above, found.here]);
    if (stats?.isFile()) return [path];
    if (stats) problems.push(unusable(path, 'this is no file', 'take it out of the folder'));
    else if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      problems.push(unusable(path, 'this link leads nowhere', 'mend the link, or delete it'));
    return [];
  });
}

/** The names in a folder, without hidden ones, and without those that no text can stand for. */
function namesIn(folder: string, problems: Problem[]): string[] {
  return readdirSync(folder, { encoding: 'buffer' }).flatMap((bytes) => {
    const name = bytes.toString();
    if (name.startsWith('.')) return [];
    if (bytes.equals(Buffer.from(name))) return [name];
    const mend = 'rename it; unzip -O GBK unpacks names that came from Windows';
    problems.push(unusable(join(folder, inBytes(bytes)), 'its name is not UTF-8', mend));
    return [];
  });
}

/** A name with all that is not ASCII as bytes: `\xc6\xbd.txt`. */
function inBytes(name: Uint8Array): string {
  return Array.from(name, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`,
  ).join('');
}

function unusable(where: string, what: string, mend: string): Problem {
  return { where, what, mend };
}

function orTold<T>(problems: Problem[], look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const told = problemsOf(error);
    if (!told) throw error;
    problems.push(...told);
    return undefined;
  }
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
