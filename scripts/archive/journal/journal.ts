import { lstatSync, readFileSync, renameSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseJson } from '../../../src/schema/parse-json.ts';
import { atPath } from '../../terminal/explain-file-error.ts';
import { Refusal } from '../../terminal/problem.ts';
import { syncAll, syncFile, syncFolder } from './sync-all.ts';
import { insideSchema } from './inside-schema.ts';

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

/** An interrupted run that can't be finished. */
export class Torn extends Refusal {
  constructor(base: string, what: string) {
    const pending = join(base, PENDING);
    const mend =
      `see what it wrote so far (\`git status\`), and bring back what should be otherwise; delete ` +
      `${pending},\nthen run the command again that was interrupted, and npm run parse`;
    super([{ where: journalPath(base), what, mend }]);
  }
}

/**
 * Reads the journal of an interrupted run.
 *
 * @throws Torn when it is damaged
 */
export function readJournal(base: string): Journal {
  const path = journalPath(base);
  const journal = parseJson(
    atPath(path, () => readFileSync(path, 'utf8')),
    journalSchema,
  );
  if ('value' in journal) return journal.value;
  const what = 'what an interrupted run was about to write is noted here, and is damaged';
  throw new Torn(base, `${what}: ${journal.fault}`);
}

/** Where the journal of a run under `base` stands once it is written. */
export function journalPath(base: string): string {
  return join(base, PENDING, 'journal.json');
}
