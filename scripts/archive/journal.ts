import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder in which a transaction waits; nothing of ours ever reads it as content. */
export const PENDING = '.pending';

/** What is left to do once everything is staged. Paths are relative to the base. */
export interface Journal {
  moves: { staged: string; target: string }[];
  removals: string[];
}

/** Writes the journal in one step: from here on the transaction will be carried out. */
export function writeJournal(base: string, journal: Journal): void {
  const draft = join(base, PENDING, 'journal.draft');
  writeFileSync(draft, JSON.stringify(journal));
  renameSync(draft, journalPath(base));
}

/** Whether a run was interrupted while it put files into place under `base`. */
export function isInterrupted(base: string): boolean {
  return existsSync(journalPath(base));
}

/** Does what a journal under `base` still asks for. May itself be interrupted and repeated. */
export function carryOut(base: string): void {
  if (!isInterrupted(base)) return;
  const journal = JSON.parse(readFileSync(journalPath(base), 'utf8')) as Journal;
  for (const { staged, target } of journal.moves) {
    if (!existsSync(join(base, staged))) continue;
    mkdirSync(dirname(join(base, target)), { recursive: true });
    renameSync(join(base, staged), join(base, target));
  }
  for (const target of journal.removals) {
    rmSync(join(base, target), { force: true });
    removeEmptyFolders(base, dirname(target));
  }
  rmSync(journalPath(base));
}

function journalPath(base: string): string {
  return join(base, PENDING, 'journal.json');
}

/** Folders that lost their last file go too. */
function removeEmptyFolders(base: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(base, path));
    } catch {
      return;
    }
  }
}
