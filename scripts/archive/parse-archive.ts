import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onceEach, type Problem } from '../terminal/problem.ts';
import { startProgress } from '../terminal/progress.ts';
import { checkIssueNumbers, type NumberedIssue } from './check/check-issue-numbers.ts';
import { readIssueNumber } from './check/read-issue-number.ts';
import { strayProducts } from './products/stray-products.ts';
import { computeDay } from './day/compute-day.ts';
import type { Heirs } from './model/heirs.ts';
import { Freshness } from './products/freshness.ts';
import { listEntries } from './tree/list-entries.ts';
import { findStrays } from './tree/find-strays.ts';
import { listDays } from './tree/list-days.ts';
import type { PageReport } from './model/page-report.ts';
import { filesOfDay } from './products/files-of-day.ts';
import { problemsOfDay } from './model/day-result.ts';
import type { Archive } from './tree/archive.ts';
import { printPublished } from './addresses/print-published.ts';
import { findRefiled, isLost, noteUnwritten, settledRecord } from './addresses/refiled.ts';
import { stageDay } from './products/stage-day.ts';
import { transact, type Transaction } from './journal/transaction.ts';

/** What a parse of the whole archive did. */
export interface ParseOutcome {
  /** The pages that were parsed, in order. */
  pages: PageReport[];
  /** Days that were parsed, and days that needed no parse. */
  parsed: string[];
  fresh: string[];
  /** Number of files written or removed. */
  changes: number;
  /** The files among them that were removed, relative to `content/`. */
  removed: string[];
  /** What an editor may tidy up. */
  notes: Problem[];
  /** What is to be mended; pages and days that it is about were left as they were. */
  problems: Problem[];
}

/** Choices of a run. */
export interface ParseOptions {
  /** Parses also the days that seem fresh. */
  all?: boolean;
  heirs?: Heirs;
}

/**
 * Brings `content/articles` up to date with dumps and corrections. A page with a problem is left
 * as it was, and so is a day whose own files have one; all others are written, as one step.
 *
 * @throws Refusal when nothing can be written at all
 */
export function parseArchive(archive: Archive, options: ParseOptions = {}): ParseOutcome {
  const freshness = new Freshness(archive);
  const sources = new Map<string, string>();
  const whole: string[] = [];
  const outcome = transact(archive.content, (transaction) => {
    // Taken before anything is read: what changes while it is parsed is parsed the next time.
    for (const day of listDays(archive)) sources.set(day, freshness.sourcesOf(day));
    const isFresh = (day: string): boolean => freshness.isFresh(day, sources.get(day) ?? '');
    return stageAll(archive, options, isFresh, transaction, whole);
  });
  for (const day of whole) freshness.note(day, sources.get(day) ?? '');
  return outcome;
}

/** @param whole takes up the days that were parsed without a problem */
function stageAll(
  archive: Archive,
  { all = false, heirs = new Map() }: ParseOptions,
  isFresh: (day: string) => boolean,
  transaction: Transaction,
  whole: string[],
): ParseOutcome {
  const days = listDays(archive);
  const refiled = findRefiled(archive);
  const problems = [...findStrays(archive), ...refiled.problems, ...strangeHeirs(heirs, days)];
  const named = [...heirs.keys(), ...refiled.records.keys(), ...refiled.updates.keys()];
  const asked = new Set(named.map((name) => name.slice(0, 10)));
  const outcome: ParseOutcome = {
    ...{ pages: [], parsed: [], fresh: [], changes: 0, removed: [], notes: [], problems: [] },
  };
  const issues: NumberedIssue[] = [];
  const progress = startProgress('days', days.length);
  for (const day of days) {
    progress.step();
    if (!all && !asked.has(day) && isFresh(day)) {
      outcome.fresh.push(day);
      issues.push(...numbersOf(printedLedgers(archive, day)));
      continue;
    }
    const { obstacleTo } = transaction;
    const result = computeDay(archive, day, refiled, { heirs, obstacleTo });
    const told = [...problemsOfDay(result), ...stageDay(archive, transaction, result)];
    problems.push(...told);
    if (told.length === 0) whole.push(day);
    outcome.pages.push(...result.pages.map(({ report }) => report));
    outcome.notes.push(...result.notes);
    outcome.parsed.push(day);
    noteUnwritten(refiled, result);
    issues.push(...numbersOf(filesOfDay(result)));
  }
  progress.stop();
  for (const name of strayProducts(archive, days)) transaction.remove(name);
  for (const day of refiled.updates.keys()) {
    if (days.includes(day)) continue;
    transaction.write(`published/${day}.yml`, printPublished(settledRecord(archive, refiled, day)));
  }
  // Of a page that is written nowhere else yet, what was written stays where it is.
  transaction.spare((name) => isLost(refiled, name));
  outcome.notes.push(...checkIssueNumbers(issues));
  outcome.problems.push(...onceEach(problems));
  return { ...outcome, changes: transaction.size, removed: [...transaction.removals] };
}

function isLedger(name: string): boolean {
  return name.endsWith('.ledger.json');
}

/** The ledgers of a day as the last parse printed them, each read when it is asked for. */
function* printedLedgers(archive: Archive, day: string): Iterable<[string, string]> {
  const folder = join(archive.articles, day);
  for (const name of listEntries(folder).filter(isLedger)) {
    yield [`articles/${day}/${name}`, readFileSync(join(folder, name), 'utf8')];
  }
}

/** What the mastheads of a day's pages number it; the ledgers are too long to keep. */
function numbersOf(files: Iterable<readonly [string, string]>): NumberedIssue[] {
  return Array.from(files, ([name, text]) =>
    isLedger(name) ? readIssueNumber(`content/${name}`, text) : undefined,
  ).filter((issue) => issue !== undefined);
}

function strangeHeirs(heirs: Heirs, days: readonly string[]): Problem[] {
  return [...heirs.keys()]
    .filter((id) => !days.includes(id.slice(0, 10)))
    .map((id) => ({
      where: `--retire ${id}`,
      what: `the archive has no dumps of ${id.slice(0, 10)}`,
      mend: 'check the id; content/published lists all that were published',
    }));
}
