import { checkHeirs } from '../archive/addresses/check-heirs.ts';
import { parseDay } from '../archive/day/parse-day.ts';
import type { DayResult } from '../archive/model/day-result.ts';
import { dumpPath, shown, type Archive } from '../archive/tree/archive.ts';
import type { Refiled } from '../archive/addresses/refiled.ts';
import { stageDay } from '../archive/products/stage-day.ts';
import { transact, type Transaction } from '../archive/journal/transaction.ts';
import { Refusal, type Problem } from '../terminal/problem.ts';
import type { AddOptions } from './add-options.ts';
import { buildDay } from './build-day.ts';
import { findConflict } from './find-conflict.ts';
import { writeIssue } from './write-issue.ts';
import type { Placed } from './place-file.ts';
import type { Refused } from './refused.ts';

/** What became of the new dumps of a day. */
export interface AddedDay {
  added: Placed[];
  refused: Refused[];
  /** The day with the new dumps in it; where all were refused, there is none. */
  result?: DayResult;
  warnings: string[];
}

/** What a run knows of all days. */
export interface Run {
  archive: Archive;
  refiled: Refiled;
  /** `<day>/p<N>` → the file of this run that has the page. */
  claims: Map<string, string>;
  options: AddOptions;
}

/**
 * Adds dumps of one day as one step: all of them, or, where something stands against one, the others.
 *
 * @throws Refusal while another process writes in the archive; then nothing was written
 */
export function addDay(run: Run, day: string, dumps: readonly Placed[]): AddedDay {
  const refused: Refused[] = [];
  const placed: Placed[] = [];
  let problems: Problem[] = [];
  const done = transact(run.archive.content, (transaction) => {
    for (const dump of dumps) {
      const conflict = conflictOf(run, dump);
      if (conflict) refused.push(conflict);
      else placed.push(dump);
    }
    if (placed.length === 0) return undefined;
    const plan = planDay(run, day, placed, transaction.obstacleTo);
    problems = plan.problems;
    // Nothing is staged: the transaction changes nothing.
    if (problems.length > 0 || !plan.result) return undefined;
    for (const { page, dump } of placed) {
      transaction.write(inContent(run.archive, dumpPath(run.archive, day, page)), dump.bytes);
    }
    transaction.write(`raw/${day}/issue.yml`, plan.issue);
    stageDay(run.archive, transaction, plan.result);
    return { result: plan.result, warnings: plan.warnings };
  });
  if (done) {
    // The record of the day says now what these said, and more.
    run.refiled.updates.delete(day);
    return { added: placed, refused, ...done };
  }
  for (const { page } of placed) run.claims.delete(`${day}/p${page}`);
  const [first] = placed;
  // Those that were refused may have been so for the sake of one that fails.
  if (first && dumps.length > 1) return oneByOne(run, day, dumps);
  if (first) {
    refused.push(
      ...problems.map((problem) => ({ path: first.path, reason: 'day' as const, problem })),
    );
  }
  return { added: [], refused, warnings: [] };
}

/** One page of a day is bad: each of the others goes in by a step of its own. */
function oneByOne(run: Run, day: string, dumps: readonly Placed[]): AddedDay {
  const all: AddedDay = { added: [], refused: [], warnings: [] };
  for (const dump of dumps) {
    const one = addDay(run, day, [dump]);
    all.added.push(...one.added);
    all.refused.push(...one.refused);
    all.warnings.push(...one.warnings);
    if (one.result) all.result = one.result;
  }
  return all;
}

function conflictOf({ archive, claims, options }: Run, dump: Placed): Refused | undefined {
  try {
    return findConflict(archive, dump, claims, options);
  } catch (error) {
    // The day's own files can't be read; its plan tells all that is wrong with them.
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  }
}

interface Plan {
  issue: string;
  result?: DayResult;
  problems: Problem[];
  warnings: string[];
}

function planDay(
  { archive, refiled, options }: Run,
  day: string,
  placed: readonly Placed[],
  obstacleTo: Transaction['obstacleTo'],
): Plan {
  try {
    const issue = writeIssue(archive, day, placed);
    const built = buildDay(archive, day, placed, { issue, refiled, options });
    const result = parseDay(built.source, refiled.records, obstacleTo);
    const own = new Set(placed.map(({ page }) => page));
    // A page that fails by itself stays as it is, and stands in no other's way.
    const failed = result.failed.filter(({ page }) => own.has(page));
    const strange = failed.length === 0 ? checkHeirs(options.heirs, result, 'allow') : [];
    const told = strange.length > 0 ? strange : failed.flatMap(({ problems: all }) => all);
    const problems = [...built.problems, ...result.problems, ...told];
    return { issue, result, problems, warnings: built.warnings };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { issue: '', problems: [...error.problems], warnings: [] };
  }
}

function inContent(archive: Archive, path: string): string {
  return shown({ ...archive, root: archive.content }, path);
}
