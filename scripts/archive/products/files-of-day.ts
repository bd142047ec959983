import { printPublished } from '../addresses/print-published.ts';
import type { DayResult } from '../model/day-result.ts';

/** Path below `content/` → text: all that is written of a day. */
export function filesOfDay({ day, pages, failed, record }: DayResult): Map<string, string> {
  const files = new Map(pages.flatMap((page) => [...page.files]));
  // Where nothing new is published, the record stays as it is, to the byte.
  const isKept = pages.length === 0 && (failed.length > 0 || Object.keys(record).length === 0);
  if (!isKept) files.set(`published/${day}.yml`, printPublished(record));
  return files;
}
