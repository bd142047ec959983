import { onceEach, type Problem } from '../terminal/problem.ts';
import { startProgress } from '../terminal/progress.ts';
import { compareDay } from './products/compare-day.ts';
import { strayProducts } from './products/stray-products.ts';
import { computeDay } from './day/compute-day.ts';
import { isInterrupted } from './journal/journal.ts';
import { findStrays } from './tree/find-strays.ts';
import { listDays } from './tree/list-days.ts';
import { problemsOfDay } from './model/day-result.ts';
import type { PageReport } from './model/page-report.ts';
import { shown, type Archive } from './tree/archive.ts';
import { findRefiled, isLost, noteUnwritten } from './addresses/refiled.ts';

/** What is wrong with the generated tree; file names begin with `content/`. */
export interface CheckOutcome {
  pages: PageReport[];
  missing: string[];
  /** Stale, or edited by hand. */
  changed: string[];
  extra: string[];
  /** An interrupted run waits to be finished. */
  interrupted: boolean;
  /** Pages, days and files that can't be parsed; of pages and days, nothing else is said. */
  problems: Problem[];
}

/**
 * Proves that `content/articles` is what dumps and corrections give. Changes nothing and trusts no
 * cache.
 */
export function checkArchive(archive: Archive): CheckOutcome {
  const days = listDays(archive);
  const refiled = findRefiled(archive);
  const problems = [...findStrays(archive), ...refiled.problems];
  const name = (path: string): string => `${shown(archive, archive.content)}/${path}`;
  const outcome: CheckOutcome = {
    ...{ pages: [], missing: [], changed: [], extra: [], problems: [] },
    interrupted: isInterrupted(archive.content),
  };
  const extra = strayProducts(archive, days);
  const progress = startProgress('days', days.length);
  for (const day of days) {
    progress.step();
    const result = computeDay(archive, day, refiled);
    problems.push(...problemsOfDay(result));
    noteUnwritten(refiled, result);
    const found = compareDay(archive, result);
    outcome.pages.push(...result.pages.map(({ report }) => report));
    outcome.missing.push(...found.missing.map(name));
    outcome.changed.push(...found.changed.map(name));
    extra.push(...found.extra);
  }
  progress.stop();
  outcome.extra.push(...extra.filter((path) => !isLost(refiled, path)).map(name));
  outcome.problems.push(...onceEach(problems));
  return outcome;
}
