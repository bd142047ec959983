import { basename } from 'node:path';
import { checkHeirs } from '../archive/check-heirs.ts';
import type { Heirs } from '../archive/compute-day.ts';
import { parseDay, type DayResult } from '../archive/parse-day.ts';
import { shown, dumpPath, type Archive } from '../archive/paths.ts';
import { readDump } from '../archive/read-dump.ts';
import { findRefiled } from '../archive/refiled.ts';
import { stageDay } from '../archive/stage-day.ts';
import { transact, type Transaction } from '../archive/transaction.ts';
import { Refusal, type Problem } from '../terminal/problem.ts';
import { startProgress } from '../terminal/progress.ts';
import { findConflicts } from './conflicts.ts';
import { buildDay } from './build-day.ts';
import { writeIssue } from './issue-file.ts';
import { indexKnownDumps } from './known-dumps.ts';
import { tellNotDone } from './not-done.ts';
import { placeDump, type Placed, type PlaceOptions } from './place-dump.ts';

/** What the command line says. */
export interface AddOptions extends PlaceOptions {
  /** A dump may take the place of another of the same page. */
  replace: boolean;
  /** Published ids and their heirs, where a replacement's text does not show them. */
  heirs: Heirs;
  /** The archive's folder, where the command line names one; for commands to copy. */
  root?: string | undefined;
}

/** What was done with the dumps. */
export interface AddOutcome {
  added: Placed[];
  /** Dumps that the archive has already: the file, and where it lies. */
  known: { path: string; as: string; notDone: Problem[] }[];
  days: DayResult[];
  warnings: string[];
}

/**
 * Adds dumps to the archive and parses the issues that they are of. Every dump is checked and
 * parsed before the first file is written.
 *
 * @throws Refusal with what is wrong with any of them; then nothing was written
 */
export function addDumps(
  archive: Archive,
  paths: readonly string[],
  options: AddOptions,
): AddOutcome {
  return transact(archive.content, (transaction) => {
    const { placed, known } = placeAll(archive, paths, options);
    return { known, ...stageAdded(archive, transaction, placed, options) };
  });
}

function placeAll(
  archive: Archive,
  paths: readonly string[],
  options: AddOptions,
): { placed: Placed[]; known: AddOutcome['known'] } {
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  const known: AddOutcome['known'] = [];
  const find = indexKnownDumps(archive);
  const seen = new Map<string, string>();
  const progress = startProgress('dumps', paths.length);
  for (const path of paths) {
    progress.step();
    const dump = readDump(path, path);
    if ('problem' in dump) {
      problems.push(dump.problem);
      continue;
    }
    const as = find(dump.bytes, dump.sha256) ?? seen.get(dump.sha256);
    seen.set(dump.sha256, path);
    if (as !== undefined) {
      known.push({ path, as, notDone: tellNotDone(archive, path, as, options) });
      continue;
    }
    const place = placeDump(path, basename(path), dump, options);
    if ('problem' in place) problems.push(place.problem);
    else placed.push(place);
  }
  progress.stop();
  problems.push(...findConflicts(archive, placed, options));
  if (problems.length > 0) throw new Refusal(problems);
  return { placed, known };
}

function stageAdded(
  archive: Archive,
  transaction: Transaction,
  added: Placed[],
  options: AddOptions,
): Omit<AddOutcome, 'known'> {
  const warnings = added.flatMap(({ path, warnings: all }) => all.map((w) => `${path}: ${w}`));
  const refiled = findRefiled(archive);
  const problems: Problem[] = [];
  const days = [...new Set(added.map(({ day }) => day))].map((day) => {
    const placed = added.filter((dump) => dump.day === day);
    const issue = writeIssue(archive, day, placed);
    const built = buildDay(archive, day, placed, { issue, refiled, options });
    const result = parseDay(built.source, refiled.records);
    const isWhole = result.pages.length === built.source.pages.length;
    const strange = isWhole ? checkHeirs(options.heirs, result, 'allow') : [];
    problems.push(...built.problems, ...(strange.length > 0 ? strange : result.problems));
    warnings.push(...built.warnings);
    for (const { page, dump } of placed) {
      transaction.write(contentPath(archive, dumpPath(archive, day, page)), dump.bytes);
    }
    transaction.write(`raw/${day}/issue.yml`, issue);
    stageDay(archive, transaction, result);
    return result;
  });
  if (problems.length > 0) throw new Refusal(problems);
  return { added, days, warnings };
}

function contentPath(archive: Archive, path: string): string {
  return shown({ ...archive, root: archive.content }, path);
}
