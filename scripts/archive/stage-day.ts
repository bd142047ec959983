import { compareDay } from './compare.ts';
import type { DayResult } from './parse-day.ts';
import type { Archive } from './paths.ts';
import type { Transaction } from './transaction.ts';

/** Stages a day's products; files of the day that are no product any more are removed. */
export function stageDay(archive: Archive, transaction: Transaction, result: DayResult): void {
  for (const [name, text] of result.files) transaction.write(name, text);
  for (const name of compareDay(archive, result.day, result.files).extra) transaction.remove(name);
}
