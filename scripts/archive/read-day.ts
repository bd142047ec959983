import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { correctionsSchema, type Correction } from '../../src/schema/correction.ts';
import type { KnownColumn } from '../../src/parse/known-column.ts';
import { issueSchema, type Issue } from '../../src/schema/issue.ts';
import { readYaml } from '../editors/read-yaml.ts';
import { Refusal, type Problem } from '../terminal/problem.ts';
import { impossibleDate } from './day-limits.ts';
import { correctionsPath, DUMP_FILE, dumpPath, issuePath, shown, type Archive } from './paths.ts';
import { readPublished, type PublishedDay } from './published.ts';
import { readColumns } from './read-columns.ts';
import { readDump, type Dump } from './read-dump.ts';

/** Corrections of a page, and where in their file each stands. */
export interface PageCorrections {
  list: Correction[];
  /** `content/corrections/2025-08-28/p1.yml:3` for each. */
  places: string[];
}

/** One page of a day as the archive holds it. */
export interface PageSource {
  page: number;
  /** The dump's file as messages name it. */
  name: string;
  dump: Dump;
  corrections: PageCorrections;
  /** The columns that the archive knows. */
  columns: readonly KnownColumn[];
}

/** All that the archive holds of a day before it is parsed. */
export interface DaySource {
  day: string;
  issue: Issue;
  pages: PageSource[];
  record: PublishedDay;
}

/**
 * Reads a day's dumps, what editors wrote about it, and what was published of it.
 *
 * @throws Refusal with everything in these files that is wrong
 */
export function readDay(archive: Archive, day: string): DaySource {
  const problems: Problem[] = [];
  const columns = collect(problems, () => readColumns(archive)) ?? [];
  const pages = pagesOf(archive, day).flatMap((page): PageSource[] => {
    const name = shown(archive, dumpPath(archive, day, page));
    const dump = readDump(dumpPath(archive, day, page), name);
    const corrections = collect(problems, () => readCorrections(archive, day, page));
    if ('problem' in dump) problems.push(dump.problem);
    return 'problem' in dump || !corrections ? [] : [{ page, name, dump, corrections, columns }];
  });
  const issue = collect(problems, () => readIssue(archive, day));
  const record = collect(problems, () => readPublished(archive, day));
  if (problems.length > 0 || !issue || !record) throw new Refusal(problems);
  return { day, issue, pages, record };
}

/** Numbers of the pages that a day's folder holds. */
export function pagesOf(archive: Archive, day: string): number[] {
  const folder = join(archive.raw, day);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .map((name) => Number(DUMP_FILE.exec(name)?.[1]))
    .filter((page) => page > 0)
    .sort((a, b) => a - b);
}

/**
 * Reads a day's `issue.yml`; empty where there is none.
 *
 * @throws Refusal also where its date is one that no issue can have
 */
export function readIssue(archive: Archive, day: string): Issue {
  const path = issuePath(archive, day);
  if (!existsSync(path)) return {};
  const name = shown(archive, path);
  const { value, lineOf } = readYaml(path, name, issueSchema);
  const impossible = value.date === undefined ? undefined : impossibleDate(value.date);
  if (impossible === undefined) return value;
  const where = `${name}:${lineOf(['date'])}`;
  const what = `date: \`${value.date}\` ${impossible}`;
  throw new Refusal([{ where, what, mend: 'write the day on which the issue came out' }]);
}

/** Reads a page's corrections; none where there is no file. */
export function readCorrections(archive: Archive, day: string, page: number): PageCorrections {
  const path = correctionsPath(archive, day, page);
  if (!existsSync(path)) return { list: [], places: [] };
  const name = shown(archive, path);
  const file = readYaml(path, name, correctionsSchema);
  const list = file.value.corrections;
  return { list, places: list.map((_, i) => `${name}:${file.lineOf(['corrections', i])}`) };
}

function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
