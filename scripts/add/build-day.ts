import { parse } from 'yaml';
import { issueSchema } from '../../src/schema/issue.ts';
import { dumpPath, shown, type Archive } from '../archive/tree/archive.ts';
import { readColumns } from '../archive/day/read-columns.ts';
import { readCorrections } from '../archive/corrections/read-corrections.ts';
import { readDay } from '../archive/day/read-day.ts';
import type { DaySource, PageSource } from '../archive/model/day-source.ts';
import type { Refiled } from '../archive/addresses/refiled.ts';
import type { Problem } from '../terminal/problem.ts';
import { addCommand } from './add-options.ts';
import type { AddOptions } from './add-options.ts';
import type { Placed } from './place-file.ts';
import { replacePage } from './replace-page.ts';

/** What goes into a day beside what the archive holds. */
export interface Additions {
  /** New text of `issue.yml`. */
  issue: string;
  refiled: Refiled;
  options: AddOptions;
}

/**
 * Puts together a day as it will be with new dumps in it.
 *
 * @returns the day's sources, and what stands against a replacement
 */
export function buildDay(
  archive: Archive,
  day: string,
  placed: readonly Placed[],
  { issue: text, refiled, options }: Additions,
): { source: DaySource; problems: Problem[]; warnings: string[] } {
  const before = readDay(archive, day);
  const issue = issueSchema.parse(parse(text));
  const record = { ...(refiled.updates.get(day) ?? before.record) };
  const problems: Problem[] = [];
  const warnings: string[] = [];
  const pages = new Map(before.pages.map((page) => [page.page, page]));
  for (const { page, dump, path } of placed) {
    const name = shown(archive, dumpPath(archive, day, page));
    const corrections = readCorrections(archive, day, page);
    const columns = readColumns(archive);
    const next: PageSource = { page, name, dump, corrections, columns };
    const old = pages.get(page);
    pages.set(page, next);
    if (!old) continue;
    const key = `p${page}`;
    const kept = record[key];
    const earlier = refiled.records.get(`${day}/${key}`) ?? [];
    const records = [...(kept ? [kept] : []), ...earlier];
    const again = addCommand(path, options);
    const word = { heirs: options.heirs, again };
    const replaced = replacePage(old, before.issue, next, issue, records, word);
    record[key] = replaced.record;
    problems.push(...replaced.problems);
    warnings.push(...replaced.warnings);
  }
  const sorted = [...pages.values()].sort((a, b) => a.page - b.page);
  const numbers = new Set(placed.map(({ page }) => page));
  const failed = before.failed.filter(({ page }) => !numbers.has(page));
  return { source: { ...before, issue, pages: sorted, failed, record }, problems, warnings };
}
