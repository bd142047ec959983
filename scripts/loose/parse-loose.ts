import { basename } from 'node:path';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { KnownColumn } from '../../src/parse/types.ts';
import type { ParsedPage } from '../../src/parse/types.ts';
import { reportPage } from '../archive/page/report-page.ts';
import type { PageReport } from '../archive/model/page-report.ts';
import type { Archive } from '../archive/tree/archive.ts';
import { printPage } from '../archive/page/print-page.ts';
import { readColumns } from '../archive/day/read-columns.ts';
import { readDump } from '../archive/dumps/read-dump.ts';
import { transact, type Transaction } from '../archive/journal/transaction.ts';
import type { Problem } from '../terminal/problem.ts';
import { faultOf } from '../terminal/problems-of.ts';
import { startProgress } from '../terminal/progress.ts';
import { findDumps, type LooseDump } from './find-dumps.ts';
import { findForeign, MANIFEST, printManifest, readManifest } from './manifest.ts';
import { withOutFolder } from './with-out-folder.ts';

/** What became of dumps outside the archive. */
export interface LooseOutcome {
  pages: PageReport[];
  /** The pages themselves, in the same order. */
  parsed: ParsedPage[];
  /** What is wrong with some dumps; the others were parsed all the same. */
  problems: Problem[];
}

/**
 * Parses dumps wherever they lie: each into a folder of its own below `out`, articles beside their
 * `ledger.json`. The folder then holds this run's files and none of an earlier run's, but for
 * dumps that failed now: of those, what an earlier run wrote stays.
 *
 * @param paths dumps, or folders of dumps
 * @throws Refusal when a path is missing or `out` can't be used; then nothing was written
 */
export function parseLoose(archive: Archive, paths: readonly string[], out: string): LooseOutcome {
  return withOutFolder(archive, out, (folder) => {
    const { dumps, problems } = findDumps(paths, folder);
    const columns = readColumns(archive);
    return transact(folder, (transaction) => {
      const outcome = stageLoose(dumps, columns, folder, transaction);
      return { ...outcome, problems: [...problems, ...outcome.problems] };
    });
  });
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
  for (const dump of dumps) {
    progress.step();
    const { folder } = dump;
    const page = parseDump(dump, columns);
    const files = 'parsed' in page ? page.files : [];
    const inTheWay = files.flatMap(
      ([file]) => findForeign(out, file, ours) ?? transaction.obstacleTo(file) ?? [],
    );
    if ('problems' in page || inTheWay.length > 0) {
      outcome.problems.push(...('problems' in page ? page.problems : inTheWay));
      for (const file of ours) if (file.startsWith(`${folder}/`)) written.add(file);
      continue;
    }
    for (const [file, text] of files) {
      transaction.write(file, text);
      written.add(file);
    }
    outcome.pages.push(reportPage(folder, page.parsed.ledger));
    outcome.parsed.push(page.parsed);
  }
  progress.stop();
  for (const file of ours) if (!written.has(file)) transaction.remove(file);
  transaction.write(MANIFEST, printManifest([...written]));
  return outcome;
}

/** @returns the page and its files, relative to the output folder; or what is wrong with the dump */
function parseDump(
  { path, folder }: LooseDump,
  columns: readonly KnownColumn[],
): { parsed: ParsedPage; files: [string, string][] } | { problems: readonly Problem[] } {
  try {
    const dump = readDump(path, path);
    if ('problem' in dump) return { problems: [dump.problem] };
    const { bytes, sha256 } = dump;
    const parsed = parsePage({ dump: basename(path), sha256, bytes, columns });
    const printed = [...printPage(parsed, 'ledger.json')];
    return { parsed, files: printed.map(([name, text]) => [`${folder}/${name}`, text]) };
  } catch (error) {
    return { problems: faultOf(path, error) };
  }
}
