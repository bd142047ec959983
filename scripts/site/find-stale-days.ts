import { compareDay } from '../archive/products/compare-day.ts';
import { computeDay } from '../archive/day/compute-day.ts';
import { Freshness } from '../archive/products/freshness.ts';
import { listDays } from '../archive/tree/list-days.ts';
import { problemsOfDay } from '../archive/model/day-result.ts';
import type { Archive } from '../archive/tree/archive.ts';
import { findRefiled } from '../archive/addresses/refiled.ts';
import type { Problem } from '../terminal/problem.ts';

/** Days whose articles are not what dumps and corrections give; those known to be fresh cost no parse. */
export function findStaleDays(archive: Archive): string[] {
  const freshness = new Freshness(archive);
  const refiled = findRefiled(archive);
  return listDays(archive).filter((day) => {
    if (freshness.isFresh(day, freshness.sourcesOf(day))) return false;
    const result = computeDay(archive, day, refiled);
    const { missing, changed, extra } = compareDay(archive, result);
    return problemsOfDay(result).length + missing.length + changed.length + extra.length > 0;
  });
}

/** What a build says of such days; it goes on all the same. */
export function warnOfStale(days: readonly string[]): Problem[] {
  if (days.length === 0) return [];
  const more = days.length > 3 ? ` and ${days.length - 3} more` : '';
  return [
    {
      where: 'content/articles',
      what: `not what dumps and corrections give, on ${days.slice(0, 3).join(', ')}${more}`,
      mend: 'npm run parse, and build again; `npm run parse -- --check` names the files',
    },
  ];
}
