/** The years that make one shard. */
export interface ShardYears {
  name: string;
  /** Oldest first. */
  years: string[];
}

/**
 * Says which years are indexed together: those of the newest decade each by itself, as they still
 * grow; the years of a decade that is over, bound in one volume, for each shard costs every
 * search a few requests.
 *
 * @param years such as `2025`
 * @returns oldest first
 */
export function groupYears(years: Iterable<string>): ShardYears[] {
  const sorted = [...new Set(years)].sort();
  const newest = decadeOf(sorted.at(-1) ?? '');
  const isOpen = (year: string) => decadeOf(year) === newest;
  const groups = Map.groupBy(sorted, (year) => (isOpen(year) ? year : decadeOf(year)));
  return [...groups].map(([name, own]) => ({
    name: isOpen(own[0] ?? '') ? name : `${name}0–${name}9`,
    years: own,
  }));
}

/** `2025` → `202` */
function decadeOf(year: string): string {
  return year.slice(0, -1);
}
