import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atPath } from '../../terminal/explain-file-error.ts';
import type { Problem } from '../../terminal/problem.ts';
import { problemsOf } from '../../terminal/problems-of.ts';
import { isThere } from '../tree/is-there.ts';
import { listDays } from '../tree/list-days.ts';
import type { DayResult } from '../model/day-result.ts';
import {
  DAY,
  dumpPath,
  pageOfProduct,
  publishedPath,
  shown,
  type Archive,
} from '../tree/archive.ts';
import { readPublished } from './read-published.ts';
import type { PublishedDay, PublishedPage } from '../../../src/schema/published.ts';
import { listPages } from '../tree/list-pages.ts';
import { readDump } from '../dumps/read-dump.ts';

/** What was published of dumps that have since been filed under another day. */
export interface Refiled {
  /** `2023-09-20/p1` → the records under the places where that page once was. */
  records: Map<string, PublishedPage[]>;
  /** `2023-09-20/p1` → those places; what was written there goes once the page is written here. */
  places: Map<string, string[]>;
  /** Records that now name the new place, by their old day. */
  updates: Map<string, PublishedDay>;
  /**
   * Places whose dump is nowhere, or could not be written at its new one, and days whose record
   * can't be read: what was written of them stays.
   */
  lost: Set<string>;
  /** Why. */
  problems: Problem[];
}

/** Finds where the dumps of published pages lie that are no longer where they were. */
export function findRefiled(archive: Archive): Refiled {
  const refiled: Refiled = {
    ...{ records: new Map(), places: new Map(), updates: new Map() },
    ...{ lost: new Set(), problems: [] },
  };
  const dumps = new Map<string, string>();
  for (const day of publishedDays(archive)) {
    try {
      findOfDay(archive, day, dumps, refiled);
    } catch (error) {
      const problems = problemsOf(error);
      if (!problems) throw error;
      refiled.problems.push(...problems);
      refiled.lost.add(day);
    }
  }
  return refiled;
}

/** Notes the old places of pages that moved to a day and could not be written there. */
export function noteUnwritten(refiled: Refiled, { day, pages }: DayResult): void {
  const written = new Set(pages.map(({ source }) => `${day}/p${source.page}`));
  for (const [home, places] of refiled.places) {
    if (!home.startsWith(`${day}/`) || written.has(home)) continue;
    for (const place of places) refiled.lost.add(place);
  }
}

/**
 * The record of a day whose dumps have moved, as it is to be written: pages that could not be
 * written at their new places are said to be where they were.
 */
export function settledRecord(archive: Archive, refiled: Refiled, day: string): PublishedDay {
  const before = readPublished(archive, day);
  const after = Object.entries(refiled.updates.get(day) ?? {});
  const unwritten = after.filter(([key]) => refiled.lost.has(`${day}/${key}`));
  const kept = unwritten.flatMap(([key]) => (before[key] ? [[key, before[key]] as const] : []));
  return { ...Object.fromEntries(after), ...Object.fromEntries(kept) };
}

/** Whether a product below `content/` stays though its page is not parsed where it was. */
export function isLost({ lost }: Refiled, name: string): boolean {
  const place = pageOfProduct(name);
  return place !== undefined && (lost.has(place) || lost.has(place.slice(0, 10)));
}

function findOfDay(
  archive: Archive,
  day: string,
  dumps: Map<string, string>,
  refiled: Refiled,
): void {
  const gone = pageKeys(archive, day).filter((key) => !isFiled(archive, `${day}/${key}`));
  if (gone.length === 0) return;
  const record = readPublished(archive, day);
  for (const key of gone) {
    const page = record[key];
    if (!page) continue;
    const place = `${day}/${key}`;
    if (dumps.size === 0) indexDumps(archive, dumps);
    const home = followHome(archive, page) ?? dumps.get(page.dump);
    if (home === undefined) {
      refiled.problems.push(goneProblem(archive, day, key));
      refiled.lost.add(place);
    } else {
      refiled.records.set(home, [...(refiled.records.get(home) ?? []), page]);
      refiled.places.set(home, [...(refiled.places.get(home) ?? []), place]);
      record[key] = { ...page, now: page.now ?? home };
      refiled.updates.set(day, record);
    }
  }
}

function publishedDays(archive: Archive): string[] {
  if (!existsSync(archive.published)) return [];
  const names = readdirSync(archive.published).filter((name) => name.endsWith('.yml'));
  return names.map((name) => name.slice(0, -4)).filter((day) => DAY.test(day));
}

/** The page keys of a record, without the cost of reading all of it. */
function pageKeys(archive: Archive, day: string): string[] {
  const path = publishedPath(archive, day);
  if (!isThere(archive, path)) return [];
  const text = atPath(path, () => readFileSync(path, 'utf8'));
  return text.match(/^p[1-9]\d*(?=:)/gm) ?? [];
}

function isFiled(archive: Archive, place: string): boolean {
  const [day = '', key = ''] = place.split('/');
  return existsSync(dumpPath(archive, day, Number(key.slice(1))));
}

function followHome(archive: Archive, start: PublishedPage): string | undefined {
  const seen = new Set<string>();
  for (let place = start.now; place !== undefined && !seen.has(place);) {
    if (isFiled(archive, place)) return place;
    seen.add(place);
    const [day = '', key = ''] = place.split('/');
    place = readPublished(archive, day)[key]?.now;
  }
  return undefined;
}

/** Adds the hash of every dump of the archive, with its place. */
function indexDumps(archive: Archive, places: Map<string, string>): void {
  for (const day of listDays(archive)) {
    for (const page of listPages(archive, day)) {
      const dump = readDump(dumpPath(archive, day, page), '');
      // One that can't be read is told when its own day is parsed.
      if ('sha256' in dump) places.set(dump.sha256, `${day}/p${page}`);
    }
  }
}

function goneProblem(archive: Archive, day: string, key: string): Problem {
  const dump = join(archive.raw, day, `${key}.txt`);
  return {
    where: shown(archive, publishedPath(archive, day)),
    what: `page ${key} was published, and its dump is nowhere in the archive`,
    mend: `bring it back: git checkout -- ${shown(archive, dump)}`,
  };
}
