/** The months that make one shard. */
export interface ShardMonths {
  /** `2025-08`, `2025`, or the first and last of several years: `1990–1999`. */
  name: string;
  /** Oldest first. */
  months: string[];
}

/**
 * Says which months are indexed together: the newest by itself, so that publishing an issue makes a
 * few files anew; the others of its year; all years before bound by decade, like volumes on a shelf,
 * for each shard costs every search a few requests.
 *
 * @param months such as `2025-08`
 * @returns oldest first
 */
export function groupMonths(months: Iterable<string>): ShardMonths[] {
  const sorted = [...new Set(months)].sort();
  const newest = sorted.at(-1) ?? '';
  const groups = Map.groupBy(sorted, (month) => {
    if (month === newest) return month;
    return yearOf(month) === yearOf(newest) ? yearOf(month) : decadeOf(month);
  });
  return Array.from(groups, ([, own]) => ({
    name: own.includes(newest) ? newest : nameOf(own),
    months: own,
  }));
}

/** `2025-08-28` or `2025-08` → `2025` */
export function yearOf(day: string): string {
  return day.slice(0, 4);
}

/** `2025-08-28` → `2025-08` */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** `2025-08` → `202` */
function decadeOf(month: string): string {
  return month.slice(0, 3);
}

function nameOf(months: readonly string[]): string {
  const first = yearOf(months[0] ?? '');
  const last = yearOf(months.at(-1) ?? '');
  return first === last ? first : `${first}–${last}`;
}
