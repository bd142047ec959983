/** The years that make one shard. */
export interface ShardYears {
  /** `2025`, or the first and last of several years: `1990–1999`. */
  name: string;
  /** Oldest first. */
  years: string[];
}

/** Years that stand alone: the one that grows, and the one that has only just ended. */
const ALONE = 2;

/**
 * Says which years are indexed together: the newest each by itself, so that publishing an issue
 * costs the work of its year; those before bound by decade, like volumes on a shelf, for each shard
 * costs every search a few requests.
 *
 * @param years such as `2025`
 * @returns oldest first
 */
export function groupYears(years: Iterable<string>): ShardYears[] {
  const sorted = [...new Set(years)].sort();
  const alone = new Set(sorted.slice(-ALONE));
  const groups = Map.groupBy(sorted, (year) => (alone.has(year) ? year : decadeOf(year)));
  return [...groups.values()].map((own) => ({ name: nameOf(own), years: own }));
}

/** `2025` → `202` */
function decadeOf(year: string): string {
  return year.slice(0, -1);
}

function nameOf(years: readonly string[]): string {
  const [first = '', last = first] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
