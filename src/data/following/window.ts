import type { ArticleMeta } from '../load/meta.ts';

/** Fewer articles than this are too few to tell rare words by: then further years are looked at. */
const ENOUGH = 500;

/**
 * The articles among which those that go with a year's are looked for: that year, the one before and
 * the one after, and in a small archive further years, the nearest first. So a new issue concerns the
 * pages of three years, however old the archive is.
 *
 * @param byYear articles of each year that there is
 * @param year such as `2025`
 */
export function windowOf(
  byYear: ReadonlyMap<string, readonly ArticleMeta[]>,
  year: string,
): ArticleMeta[] {
  const away = (other: string) => Math.abs(Number(other) - Number(year));
  const years = [...byYear.keys()].sort((a, b) => away(a) - away(b) || b.localeCompare(a));
  const found: ArticleMeta[] = [];
  for (const other of years) {
    if (away(other) > 1 && found.length >= ENOUGH) break;
    found.push(...(byYear.get(other) ?? []));
  }
  return found;
}
