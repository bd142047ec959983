import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { listEntries } from '../tree/list-entries.ts';
import { filesOfDay } from './files-of-day.ts';
import type { DayResult } from '../model/day-result.ts';
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

function filesOf(archive: Archive, day: string): string[] {
  const names = listEntries(join(archive.articles, day));
  return names.flatMap((name) => filesBelow(archive.content, `articles/${day}/${name}`));
}
