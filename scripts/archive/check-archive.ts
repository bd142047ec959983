import { Refusal } from '../terminal/problem.ts';
import { startProgress } from '../terminal/progress.ts';
import { compareDay, strayProducts } from './compare.ts';
import { computeDay } from './compute-day.ts';
import { isInterrupted } from './journal.ts';
import { findStrays, listDays } from './list-days.ts';
import type { PageReport } from './page-report.ts';
import { shown, type Archive } from './paths.ts';
import { findRefiled } from './refiled.ts';

/** What is wrong with the generated tree; file names begin with `content/`. */
export interface CheckOutcome {
  pages: PageReport[];
  missing: string[];
  /** Stale, or edited by hand. */
  changed: string[];
  extra: string[];
  /** An interrupted run waits to be finished. */
  interrupted: boolean;
}

/**
 * Proves that `content/articles` is what dumps and corrections give. Changes nothing and trusts no
 * cache.
 *
 * @throws Refusal when the sources themselves can't be parsed
 */
export function checkArchive(archive: Archive): CheckOutcome {
  const days = listDays(archive);
  const refiled = findRefiled(archive);
  const problems = [...findStrays(archive), ...refiled.problems];
  const name = (path: string): string => `${shown(archive, archive.content)}/${path}`;
  const outcome: CheckOutcome = {
    pages: [],
    missing: [],
    changed: [],
    extra: strayProducts(archive, days).map(name),
    interrupted: isInterrupted(archive.content),
  };
  const progress = startProgress('days', days.length);
  for (const day of days) {
    progress.step();
    const result = computeDay(archive, day, refiled);
    problems.push(...result.problems);
    const { missing, changed, extra } = compareDay(archive, day, result.files);
    outcome.pages.push(...result.pages.map(({ report }) => report));
    outcome.missing.push(...missing.map(name));
    outcome.changed.push(...changed.map(name));
    outcome.extra.push(...extra.map(name));
  }
  progress.stop();
  if (problems.length > 0) throw new Refusal(problems);
  return outcome;
}
