import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from './paths.ts';
import { entries } from './list-days.ts';

/** How the products of a day differ from what a parse gives. Paths are relative to `content/`. */
export interface Difference {
  missing: string[];
  changed: string[];
  extra: string[];
}

/** Compares what a parse gives with what lies on disk. */
export function compareDay(
  archive: Archive,
  day: string,
  files: ReadonlyMap<string, string>,
): Difference {
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [name, text] of files) {
    const path = join(archive.content, name);
    if (!existsSync(path)) missing.push(name);
    else if (readFileSync(path, 'utf8') !== text) changed.push(name);
  }
  const onDisk = entries(join(archive.articles, day)).map((name) => `articles/${day}/${name}`);
  return { missing, changed, extra: onDisk.filter((name) => !files.has(name)) };
}

/** Files below `articles/` that belong to no day of the archive. */
export function strayProducts(archive: Archive, days: readonly string[]): string[] {
  const others = entries(archive.articles).filter((name) => !days.includes(name));
  return others.flatMap((name) => filesBelow(archive.content, `articles/${name}`));
}

function filesBelow(base: string, name: string): string[] {
  try {
    return entriesOf(base, name).flatMap((child) => filesBelow(base, `${name}/${child}`));
  } catch {
    return [name];
  }
}

function entriesOf(base: string, name: string): string[] {
  return entries(join(base, name));
}
