import { join } from 'node:path';
import { Refusal, type Problem } from '../../terminal/problem.ts';
import { faultOf, problemsOf } from '../../terminal/problems-of.ts';
import { listEntries } from '../tree/list-entries.ts';
import { dumpPath, shown, type Archive } from '../tree/archive.ts';
import { readPublished } from '../addresses/read-published.ts';
import { readColumns } from './read-columns.ts';
import { readDump } from '../dumps/read-dump.ts';
import { readCorrections } from '../corrections/read-corrections.ts';
import type { DaySource, FailedPage, PageSource } from '../model/day-source.ts';
import { listPages } from '../tree/list-pages.ts';
import { readIssue } from './read-issue.ts';

/**
 * Reads a day's dumps, what editors wrote about it, and what was published of it.
 *
 * @throws Refusal when what is about the whole day can't be used, with everything that is wrong
 */
export function readDay(archive: Archive, day: string): DaySource {
  const problems: Problem[] = [];
  const columns = collect(problems, () => readColumns(archive)) ?? [];
  const failed: FailedPage[] = [];
  const pages = listPages(archive, day).flatMap((page): PageSource[] => {
    const name = shown(archive, dumpPath(archive, day, page));
    const wrong: Problem[] = [];
    const dump = collect(wrong, () => readDump(dumpPath(archive, day, page), name), name);
    const corrections = collect(wrong, () => readCorrections(archive, day, page), name);
    if (dump && 'problem' in dump) wrong.push(dump.problem);
    else if (dump && corrections) return [{ page, name, dump, corrections, columns }];
    failed.push({ page, name, problems: wrong });
    return [];
  });
  const issue = collect(problems, () => readIssue(archive, day));
  const record = collect(problems, () => readPublished(archive, day));
  if (problems.length > 0 || !issue || !record) {
    throw new Refusal([...problems, ...failed.flatMap((page) => page.problems)]);
  }
  const standing = readStanding(archive, day);
  return { day, issue, pages, failed, standing, record, before: record };
}

/** The ids that the names of a day's articles give, by page. */
function readStanding(archive: Archive, day: string): Map<number, string[]> {
  const standing = new Map<number, string[]>();
  for (const name of listEntries(join(archive.articles, day))) {
    const [, place = '', page] = /^(p([1-9]\d*)-.+)\.md$/.exec(name) ?? [];
    if (page === undefined) continue;
    standing.set(Number(page), [...(standing.get(Number(page)) ?? []), `${day}-${place}`]);
  }
  return standing;
}

/** @param page the page's dump, where what is read concerns that page alone */
function collect<T>(problems: Problem[], read: () => T, page?: string): T | undefined {
  try {
    return read();
  } catch (error) {
    const told = page === undefined ? problemsOf(error) : faultOf(page, error);
    if (!told) throw error;
    problems.push(...told);
    return undefined;
  }
}
