import type { Problem } from '../../terminal/problem.ts';
import { compareDay } from './compare-day.ts';
import { filesOfDay } from './files-of-day.ts';
import type { DayResult } from '../model/day-result.ts';
import type { Archive } from '../tree/archive.ts';
import type { Transaction } from '../journal/transaction.ts';

/**
 * Stages the products of a day's good pages; files of the day that are no product any more are
 * removed, but none of a page that failed.
 *
 * @returns what is in the way of a removal, which then is left out
 */
export function stageDay(archive: Archive, transaction: Transaction, result: DayResult): Problem[] {
  const { extra } = compareDay(archive, result);
  for (const [name, text] of filesOfDay(result)) transaction.write(name, text);
  return extra.flatMap((name) => {
    const problem = transaction.obstacleTo(name);
    if (!problem) transaction.remove(name);
    return problem ?? [];
  });
}
