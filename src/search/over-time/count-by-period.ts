import type { Period } from '../../data/plots/periods.ts';
import type { Engine } from '../engine/open-index.ts';

/** A period with all its articles, and those that have what was asked for. */
export interface Counted extends Period {
  total: number;
  found: number;
}

/**
 * Counts the articles that have some words in each period. Years are counted by one search; months by
 * one each, which read the same files.
 *
 * @throws where the index cannot be read
 */
export async function countByPeriod(
  engine: Engine,
  words: string,
  periods: readonly (Period & { total: number })[],
): Promise<Counted[]> {
  const answer = await (await engine.search({ words, filters: {} })).settle();
  if (answer.failed.length > 0) throw new Error('A part of the index cannot be read.');
  const years = (await answer.count(false)).year;
  const inYear = (from: string, to: string) =>
    [...years].reduce(
      (sum, [year, count]) => sum + (from <= `${year}-01-01` && `${year}-12-31` <= to ? count : 0),
      0,
    );
  return Promise.all(
    periods.map(async (period): Promise<Counted> => {
      const { from, to, total } = period;
      const isMonth = from.slice(0, 7) === to.slice(0, 7);
      const isEmpty = total === 0 || !years.has(from.slice(0, 4));
      if (!isMonth) return { ...period, found: inYear(from, to) };
      const found = isEmpty ? 0 : await engine.count({ words, filters: { from, to } });
      return { ...period, found };
    }),
  );
}
