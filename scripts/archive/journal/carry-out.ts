import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atPath } from '../../terminal/explain-file-error.ts';
import { Refusal } from '../../terminal/problem.ts';
import { problemsOf } from '../../terminal/problems-of.ts';
import { sha256 } from '../tree/sha256.ts';
import { isInterrupted, journalPath, PENDING, readJournal, Torn, type Journal } from './journal.ts';
import { syncAll } from './sync-all.ts';

/**
 * Does what the journal of an interrupted run under `base` still asks for.
 *
 * @throws Refusal when that can't be done; the journal stays for the next command
 */
export function carryOut(base: string): void {
  if (!isInterrupted(base)) return;
  try {
    const journal = readJournal(base);
    checkStaged(base, journal);
    putIntoPlace(base, journal);
  } catch (error) {
    throw halfDone(base, error);
  }
}

/** Moves and removes what a journal says, and ends it. May be interrupted and repeated. */
export function putIntoPlace(base: string, { moves, removals }: Journal): void {
  for (const { staged, target } of moves) {
    if (!existsSync(join(base, staged))) continue;
    mkdirSync(dirname(join(base, target)), { recursive: true });
    renameSync(join(base, staged), join(base, target));
  }
  for (const target of removals) {
    rmSync(join(base, target), { force: true });
    removeEmptyFolders(base, dirname(target));
  }
  const targets = [...moves.map(({ target }) => target), ...removals];
  const folders = [...foldersOf(targets)].map((folder) => join(base, folder));
  syncAll(
    base,
    [],
    folders.filter((folder) => existsSync(folder)),
  );
  rmSync(journalPath(base));
}

/** Tells that a run stopped among its files, and how it is finished. */
export function halfDone(base: string, error: unknown): Refusal {
  if (error instanceof Torn) return error;
  const [problem] = problemsOf(error) ?? [];
  if (!problem) throw error;
  const { where, what, mend } = problem;
  return new Refusal([
    {
      where,
      what: `${what}. Part of the files are in place, and ${join(base, PENDING)} keeps the rest`,
      mend: `${mend}: it finishes what was begun`,
    },
  ]);
}

/** Makes sure that every file of an interrupted run waits whole, or is in place. */
function checkStaged(base: string, { moves }: Journal): void {
  for (const { staged, target, sha256: wanted } of moves) {
    const path = [join(base, staged), join(base, target)].find((place) => existsSync(place));
    const found = path && sha256(atPath(path, () => readFileSync(path)));
    if (found === wanted) continue;
    throw new Torn(base, `an interrupted run was about to write ${target}, whose text is lost`);
  }
}

/** The folders of files and all above them, up to the base. */
function foldersOf(targets: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const target of targets) {
    for (let path = dirname(target); !folders.has(path); path = dirname(path)) folders.add(path);
  }
  return folders;
}

/** Folders that lost their last file go too. */
function removeEmptyFolders(base: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(base, path));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      // One that went in an earlier try is no end: those above it may still be there.
      if (code === 'ENOENT') continue;
      if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
      throw error;
    }
  }
}
