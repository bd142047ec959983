import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { sortByHarm, type Trust } from '../../src/schema/trust.ts';
import { shown, type Archive } from '../archive/tree/archive.ts';
import { listEntries } from '../archive/tree/list-entries.ts';
import { readLedgerHead } from '../archive/tree/read-ledger-head.ts';

/** What there is for editors to look through. */
export interface Todo {
  /** The articles of the archive that are expected to be harmed, the most harmed first. */
  articles: Trust[];
  /** Ledgers that tell nothing of harm, as an older parser wrote them. */
  untold: string[];
}

const headSchema = ledgerSchema.pick({ articles: true, trust: true }).strip();

/**
 * Lists the articles of an archive by harm, from what the last parse wrote.
 *
 * @throws BrokenFile when a ledger is none
 */
export function listTodo(archive: Archive): Todo {
  const untold: string[] = [];
  const articles = listEntries(archive.articles)
    .sort()
    .flatMap((day) => ledgersIn(join(archive.articles, day)))
    .flatMap((path) => {
      const where = shown(archive, path);
      const { trust } = readLedgerHead(where, readFileSync(path, 'utf8'), headSchema);
      if (!trust) untold.push(where);
      return trust ?? [];
    });
  return { articles: sortByHarm(articles.filter(({ misplaced }) => misplaced > 0)), untold };
}

function ledgersIn(folder: string): string[] {
  return listEntries(folder)
    .filter((name) => name.endsWith('.ledger.json'))
    .sort()
    .map((name) => join(folder, name));
}
