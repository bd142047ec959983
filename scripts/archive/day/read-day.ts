import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { correctionsSchema, type Correction } from '../../../src/schema/correction.ts';
import type { KnownColumn } from '../../../src/parse/known-column.ts';
import type { ParsedPage } from '../../../src/parse/types.ts';
import { issueSchema, type Issue } from '../../../src/schema/issue.ts';
import { readYaml } from '../../editors/read-yaml.ts';
import { Refusal, type Problem } from '../../terminal/problem.ts';
import { impossibleDate } from '../check/impossible-date.ts';
import { faultOf, problemsOf } from '../../terminal/problems-of.ts';
import { isThere } from '../tree/is-there.ts';
import { entries } from '../tree/list-days.ts';
import {
  correctionsPath,
  DUMP_FILE,
  dumpPath,
  issuePath,
  shown,
  type Archive,
} from '../tree/archive.ts';
import { readPublished, type PublishedDay } from '../addresses/published.ts';
import { readColumns } from './read-columns.ts';
import { readDump, type Dump } from '../dumps/read-dump.ts';

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

/** A page that can't be written as it is; what was written of it before stays. */
export interface FailedPage {
  page: number;
  /** The dump's file as messages name it. */
  name: string;
  /** What is to be mended; never empty. */
  problems: Problem[];
  /** The page, where it could be parsed. */
  parsed?: ParsedPage;
  /** Whether all that it lacks is articles for published ids to lead to. */
  isHeirless?: boolean;
}

/** All that the archive holds of a day before it is parsed. */
export interface DaySource {
  day: string;
  issue: Issue;
  pages: PageSource[];
  /** Pages whose own files can't be read. */
  failed: FailedPage[];
  /** Page → ids of the articles that lie on disk, from an earlier parse. */
  standing: ReadonlyMap<number, readonly string[]>;
  /** What was published of the day, and what is to be said of it from now on. */
  record: PublishedDay;
  /** What was published, for pages that come to nothing new. */
  before: PublishedDay;
}

/**
 * Reads a day's dumps, what editors wrote about it, and what was published of it.
 *
 * @throws Refusal when what is about the whole day can't be used, with everything that is wrong
 */
export function readDay(archive: Archive, day: string): DaySource {
  const problems: Problem[] = [];
  const columns = collect(problems, () => readColumns(archive)) ?? [];
  const failed: FailedPage[] = [];
  const pages = pagesOf(archive, day).flatMap((page): PageSource[] => {
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
  for (const name of entries(join(archive.articles, day))) {
    const [, place = '', page] = /^(p([1-9]\d*)-.+)\.md$/.exec(name) ?? [];
    if (page === undefined) continue;
    standing.set(Number(page), [...(standing.get(Number(page)) ?? []), `${day}-${place}`]);
  }
  return standing;
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
  if (!isThere(archive, path)) return {};
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
  if (!isThere(archive, path)) return { list: [], places: [] };
  const name = shown(archive, path);
  const file = readYaml(path, name, correctionsSchema);
  const list = file.value.corrections;
  return { list, places: list.map((_, i) => `${name}:${file.lineOf(['corrections', i])}`) };
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
