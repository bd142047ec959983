import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { atPath } from '../../terminal/explain-file-error.ts';
import { Refusal } from '../../terminal/problem.ts';
import { problemsOf } from '../../terminal/problems-of.ts';
import { syncAll, syncFile, syncFolder } from './sync-all.ts';
import { insideSchema } from './inside-schema.ts';
import { sha256 } from '../dumps/read-dump.ts';

/** The folder in which a transaction waits; nothing of ours ever reads it as content. */
export const PENDING = '.pending';

const journalSchema = z.strictObject({
  moves: z.array(
    z.strictObject({ staged: insideSchema, target: insideSchema, sha256: z.string() }),
  ),
  removals: z.array(insideSchema),
});

/** What is left to do once everything is staged. Paths are relative to the base. */
export type Journal = z.infer<typeof journalSchema>;

/**
 * Writes the journal in one step: from here on the transaction will be carried out. It and all
 * that it names are on the disk before it stands.
 */
export function writeJournal(base: string, journal: Journal): void {
  const staged = journal.moves.map((move) => join(base, move.staged));
  syncAll(base, staged, []);
  const draft = join(base, PENDING, 'journal.draft');
  atPath(draft, () => writeFileSync(draft, JSON.stringify(journal)));
  syncFile(draft);
  renameSync(draft, journalPath(base));
  syncFolder(join(base, PENDING));
}

/** Whether a run was interrupted while it put files into place under `base`. */
export function isInterrupted(base: string): boolean {
  try {
    lstatSync(journalPath(base));
    return true;
  } catch (error) {
    // In doubt it stands: nothing that it may need is thrown away.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}

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

/** An interrupted run that can't be finished. */
class Torn extends Refusal {
  constructor(base: string, what: string) {
    const pending = join(base, PENDING);
    const mend =
      `see what it wrote so far (\`git status\`), and bring back what should be otherwise; delete ` +
      `${pending},\nthen run the command again that was interrupted, and npm run parse`;
    super([{ where: journalPath(base), what, mend }]);
  }
}

function readJournal(base: string): Journal {
  const path = journalPath(base);
  const text = atPath(path, () => readFileSync(path, 'utf8'));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const parsed = journalSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Torn(base, 'what an interrupted run was about to write is noted here, and is damaged');
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

function journalPath(base: string): string {
  return join(base, PENDING, 'journal.json');
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
