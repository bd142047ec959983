import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../terminal/problem.ts';
import { DAY, dumpPath, publishedPath, shown, type Archive } from './paths.ts';
import { readPublished, type PublishedDay, type PublishedPage } from './published.ts';
import { pagesOf } from './read-day.ts';
import { sha256 } from './read-dump.ts';

/** What was published of dumps that have since been filed under another day. */
export interface Refiled {
  /** `2023-09-20/p1` → the records under the places where that page once was. */
  records: Map<string, PublishedPage[]>;
  /** Records that now name the new place, by their old day. */
  updates: Map<string, PublishedDay>;
  /** Pages that were published and whose dumps are nowhere. */
  problems: Problem[];
}

/** Finds where the dumps of published pages lie that are no longer where they were. */
export function findRefiled(archive: Archive): Refiled {
  const refiled: Refiled = { records: new Map(), updates: new Map(), problems: [] };
  const places = new Map<string, string>();
  for (const day of publishedDays(archive)) {
    const gone = pageKeys(archive, day).filter((key) => !isFiled(archive, `${day}/${key}`));
    if (gone.length === 0) continue;
    const record = readPublished(archive, day);
    for (const key of gone) {
      const page = record[key];
      if (!page) continue;
      if (places.size === 0) indexDumps(archive, places);
      const home = followHome(archive, page) ?? places.get(page.dump);
      if (home === undefined) refiled.problems.push(goneProblem(archive, day, key));
      else {
        refiled.records.set(home, [...(refiled.records.get(home) ?? []), page]);
        record[key] = { ...page, now: page.now ?? home };
        refiled.updates.set(day, record);
      }
    }
  }
  return refiled;
}

function publishedDays(archive: Archive): string[] {
  if (!existsSync(archive.published)) return [];
  const names = readdirSync(archive.published).filter((name) => name.endsWith('.yml'));
  return names.map((name) => name.slice(0, -4)).filter((day) => DAY.test(day));
}

/** The page keys of a record, without the cost of reading all of it. */
function pageKeys(archive: Archive, day: string): string[] {
  return readFileSync(publishedPath(archive, day), 'utf8').match(/^p[1-9]\d*(?=:)/gm) ?? [];
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
  const days = existsSync(archive.raw) ? readdirSync(archive.raw).filter((d) => DAY.test(d)) : [];
  for (const day of days) {
    for (const page of pagesOf(archive, day)) {
      places.set(sha256(readFileSync(dumpPath(archive, day, page))), `${day}/p${page}`);
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
