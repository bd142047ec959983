import { filesBelow } from './files-below.ts';
import { listEntries } from '../tree/list-entries.ts';
import type { Archive } from '../tree/archive.ts';

/** Files below `articles/` that belong to no day of the archive. */
export function strayProducts(archive: Archive, days: readonly string[]): string[] {
  const known = new Set(days);
  const others = listEntries(archive.articles).filter((name) => !known.has(name));
  return others.flatMap((name) => filesBelow(archive.content, `articles/${name}`));
}
