import { basename } from 'node:path';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { KnownColumn } from '../../src/parse/known-column.ts';
import type { ParsedPage } from '../../src/parse/types.ts';
import { reportPage, type PageReport } from '../archive/page-report.ts';
import type { Archive } from '../archive/paths.ts';
import { printPage } from '../archive/print-page.ts';
import { readColumns } from '../archive/read-columns.ts';
import { readDump } from '../archive/read-dump.ts';
import { transact, type Transaction } from '../archive/transaction.ts';
import type { Problem } from '../terminal/problem.ts';
import { startProgress } from '../terminal/progress.ts';
import { findDumps, type LooseDump } from './find-dumps.ts';
import {
  MANIFEST,
  openOutFolder,
  printManifest,
  readManifest,
  refuseForeign,
} from './out-folder.ts';

/** What became of dumps outside the archive. */
export interface LooseOutcome {
  pages: PageReport[];
  /** The pages themselves, in the same order. */
  parsed: ParsedPage[];
  /** Files that are no dumps; the others were parsed all the same. */
  problems: Problem[];
}

/**
 * Parses dumps wherever they lie: each into a folder of its own below `out`, articles beside their
 * `ledger.json`. The folder then holds this run's files and none of an earlier run's.
 *
 * @param paths dumps, or folders of dumps
 * @throws Refusal when a path is missing or `out` can't be used; then nothing was written
 */
export function parseLoose(archive: Archive, paths: readonly string[], out: string): LooseOutcome {
  const folder = openOutFolder(archive, out);
  const dumps = findDumps(paths, folder);
  const columns = readColumns(archive);
  return transact(folder, (transaction) => stageLoose(dumps, columns, folder, transaction));
}

function stageLoose(
  dumps: readonly LooseDump[],
  columns: readonly KnownColumn[],
  out: string,
  transaction: Transaction,
): LooseOutcome {
  const outcome: LooseOutcome = { pages: [], parsed: [], problems: [] };
  const ours = readManifest(out);
  const written = new Set<string>();
  const progress = startProgress('dumps', dumps.length);
  for (const { path, folder } of dumps) {
    progress.step();
    const dump = readDump(path, path);
    if ('problem' in dump) {
      outcome.problems.push(dump.problem);
      continue;
    }
    const { bytes, sha256 } = dump;
    const parsed = parsePage({ dump: basename(path), sha256, bytes, columns });
    for (const [name, text] of printPage(parsed, 'ledger.json')) {
      const file = `${folder}/${name}`;
      refuseForeign(out, file, ours);
      transaction.write(file, text);
      written.add(file);
    }
    outcome.pages.push(reportPage(folder, parsed.ledger));
    outcome.parsed.push(parsed);
  }
  progress.stop();
  for (const file of ours) if (!written.has(file)) transaction.remove(file);
  transaction.write(MANIFEST, printManifest([...written]));
  return outcome;
}
