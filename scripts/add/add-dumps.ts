import { statSync } from 'node:fs';
import type { ParsedPage } from '../../src/parse/types.ts';
import { isInterrupted } from '../archive/journal/journal.ts';
import type { PageReport } from '../archive/model/page-report.ts';
import { shown, dumpPath, type Archive } from '../archive/tree/archive.ts';
import { readDump, type Dump } from '../archive/dumps/read-dump.ts';
import { findRefiled } from '../archive/addresses/refiled.ts';
import { transact } from '../archive/journal/transaction.ts';
import { wrongUse, type Problem } from '../terminal/problem.ts';
import { startProgress } from '../terminal/progress.ts';
import { addDay, type Run } from './add-day.ts';
import type { AddOptions } from './add-options.ts';
import { cutFile } from './cut-file.ts';
import { listFiles } from './list-files.ts';
import { tellNotDone } from './tell-not-done.ts';
import { PageIndex } from './page-index.ts';
import { placeFile, type Placed } from './place-file.ts';
import type { Refused } from './refused.ts';
import { runThrough } from './run-through.ts';
import { findTwin } from './find-twin.ts';

/** A dump that was added. */
export interface Added extends Omit<Placed, 'dump'> {
  /** Where it lies: `content/raw/2025-08-28/p1.txt`. */
  as: string;
  bytes: number;
  report: PageReport;
  /** What was made of it; left out of a long run, whose pages would fill the memory. */
  parsed?: ParsedPage;
}

/** What was done with the dumps. */
export interface AddOutcome {
  /** Number of files that were looked at. */
  files: number;
  added: Added[];
  /** Dumps that the archive has already: the file, and where it lies. */
  known: { path: string; as: string; notDone: Problem[] }[];
  refused: Refused[];
  /** What an editor may tidy up in the days. */
  notes: Problem[];
  warnings: string[];
}

/** An issue has so many pages at most; of a longer run a person looks at the sum and the worst pages. */
export const FEW_FILES = 8;

/**
 * Adds dumps to the archive and parses the issues that they are of. It comes out as if the files were
 * added one by one in their order: a bad one keeps no other from going in. Each issue is written as
 * one step, so that a run that is interrupted keeps the issues before, and the same command does the
 * rest.
 *
 * @param paths files, or folders of files
 * @throws Refusal when the command can't be meant, or another process writes in the archive
 */
export function addDumps(...asked: Parameters<typeof addInSteps>): AddOutcome {
  return runThrough(addInSteps(...asked));
}

/** The same in steps, each of which ends when an issue was written. */
export function* addInSteps(
  archive: Archive,
  paths: readonly string[],
  options: AddOptions,
): Generator<undefined, AddOutcome> {
  const { files, problems } = listFiles(archive, paths);
  if (options.pages && files.length > 1) {
    throw wrongUse(
      `--page ${options.pages.join(',')} can't be the page of ${files.length} files`,
      'add them one by one',
    );
  }
  // What an interrupted run left is put into place before anything is looked up.
  if (isInterrupted(archive.content)) transact(archive.content, () => undefined);
  const run: Run = { archive, refiled: findRefiled(archive), claims: new Map(), options };
  const index = new PageIndex(archive, () => {
    runThrough(addWaiting(run, index, waiting, outcome));
    waiting = [];
  });
  const outcome: AddOutcome = {
    files: files.length,
    added: [],
    known: [],
    refused: problems.map((problem) => ({ path: problem.where, reason: 'unreadable', problem })),
    notes: [],
    warnings: [],
  };
  let waiting: Placed[] = [];
  const progress = startProgress('files', files.length);
  for (const path of files) {
    progress.step();
    const placed = placeNew(run, index, path, outcome);
    const isNext = placed[0] !== undefined && placed[0].day !== waiting[0]?.day;
    if (isNext) yield* addWaiting(run, index, waiting, outcome);
    waiting = isNext ? placed : [...waiting, ...placed];
    for (const { dump, day, page } of placed) index.enter(path, dump, day, page);
  }
  yield* addWaiting(run, index, waiting, outcome);
  progress.stop();
  return outcome;
}

/** Reads a file and finds the places of its pages that are new; what became of the others is noted. */
function placeNew(
  { archive, options }: Run,
  index: PageIndex,
  path: string,
  outcome: AddOutcome,
): Placed[] {
  const { known, refused } = outcome;
  const note = (as: string, part: number): void => {
    known.push({ path, as, notDone: tellNotDone(archive, path, as, part, options) });
  };
  const file = isFolder(path) ? { problem: emptyFolder(path) } : readDump(path, path);
  if ('problem' in file) {
    refused.push({ path, reason: 'unreadable', problem: file.problem });
    return [];
  }
  const whole = index.find(file);
  if (whole !== undefined) {
    note(whole, 0);
    return [];
  }
  const dumps = pagesIn(file, options);
  if (!dumps) {
    refused.push(cantBeCut(path));
    return [];
  }
  const found = dumps.map((dump) => index.find(dump));
  for (const [i, as] of found.entries()) if (as !== undefined) note(as, i);
  if (!found.includes(undefined)) return [];
  const placed = placeFile(path, dumps, options);
  if (!Array.isArray(placed)) {
    refused.push(placed);
    return [];
  }
  return placed.filter((dump, i) => {
    const twin = found[i] === undefined ? findTwin(archive, index, dump, options) : undefined;
    if (twin) refused.push(twin);
    return found[i] === undefined && !twin;
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function emptyFolder(where: string): Problem {
  return { where, what: 'the folder holds no file', mend: 'name a folder of dumps, or a dump' };
}

/** The printed pages of a file; with `--anyway` and one page named, all of it is that page. */
function pagesIn(file: Dump, { anyway, pages }: AddOptions): Dump[] | undefined {
  return anyway && pages?.length === 1 ? [file] : cutFile(file);
}

function cantBeCut(path: string): Refused {
  const problem = {
    where: path,
    what: 'the file holds several printed pages, and its encoding can’t be told of each alone',
    mend: 'save it as UTF-8, or each page as a file of its own, and add that',
  };
  return { path, reason: 'pages', problem };
}

/** Adds the dumps that wait, day by day, and notes what became of each. */
function* addWaiting(
  run: Run,
  index: PageIndex,
  waiting: readonly Placed[],
  outcome: AddOutcome,
): Generator<undefined, void> {
  for (const [day, dumps] of Map.groupBy(waiting, (dump) => dump.day)) {
    const { added, refused, result, warnings } = addDay(run, day, dumps);
    for (const placed of dumps) {
      if (!added.includes(placed)) index.forget(placed.dump);
      else index.filed(placed.dump);
    }
    for (const placed of added) {
      const page = result?.pages.find(({ source }) => source.page === placed.page);
      if (!page) throw new Error(`Page ${placed.page} of ${day} was added and not parsed`);
      const as = shown(run.archive, dumpPath(run.archive, day, placed.page));
      const parsed = outcome.files > FEW_FILES ? {} : { parsed: page.parsed };
      const { dump, ...place } = placed;
      outcome.added.push({
        ...place,
        bytes: dump.bytes.length,
        as,
        report: page.report,
        ...parsed,
      });
      outcome.warnings.push(...placed.warnings.map((warning) => `${placed.path}: ${warning}`));
    }
    outcome.refused.push(...refused);
    outcome.warnings.push(...warnings);
    outcome.notes.push(...(result?.notes ?? []));
    yield;
  }
}
