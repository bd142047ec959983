import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entries } from '../tree/list-days.ts';
import { filesOfDay, type DayResult } from '../day/parse-day.ts';
import { pageOfProduct, type Archive } from '../tree/archive.ts';

/** How the products of a day differ from what a parse gives. Paths are relative to `content/`. */
export interface Difference {
  missing: string[];
  changed: string[];
  extra: string[];
}

/** Compares what a parse gives with what lies on disk. Pages that failed are as they should be. */
export function compareDay(archive: Archive, result: DayResult): Difference {
  const { day, failed, problems } = result;
  if (problems.length > 0) return { missing: [], changed: [], extra: [] };
  const files = filesOfDay(result);
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [name, text] of files) {
    const path = join(archive.content, name);
    if (!existsSync(path)) missing.push(name);
    else if (!holds(path, text)) changed.push(name);
  }
  const kept = new Set(failed.map(({ page }) => `${day}/p${page}`));
  const onDisk = filesOf(archive, day);
  const extra = onDisk.filter((name) => !files.has(name) && !kept.has(pageOfProduct(name) ?? ''));
  return { missing, changed, extra };
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    // A folder in its place, or a file that nobody may read.
    return false;
  }
}

/** Files below `articles/` that belong to no day of the archive. */
export function strayProducts(archive: Archive, days: readonly string[]): string[] {
  const known = new Set(days);
  const others = entries(archive.articles).filter((name) => !known.has(name));
  return others.flatMap((name) => filesBelow(archive.content, `articles/${name}`));
}

function filesOf(archive: Archive, day: string): string[] {
  const names = entries(join(archive.articles, day));
  return names.flatMap((name) => filesBelow(archive.content, `articles/${day}/${name}`));
}

function filesBelow(base: string, name: string): string[] {
  const path = join(base, name);
  // A link is what it is, wherever it leads.
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [name];
  return entries(path).flatMap((child) => filesBelow(base, `${name}/${child}`));
}
