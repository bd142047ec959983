/** Articles that were found, by the day of their issue. */
export type DayCounts = ReadonlyMap<string, number>;

/** What a reader has seen of a search: how many articles were found, stretch of time by stretch. */
export interface Seen {
  /** Folders of the shards that were asked; what is in one never changes. */
  folders: string[];
  /** The first day that is counted by itself; those before are counted by months. */
  since: string;
  /** For each day, `2025-08-27`, or month, `2019-03`, its articles. */
  counts: Record<string, number>;
}

/** What has come to a search since it was seen. */
export interface Growth {
  /** How many articles. */
  count: number;
  since: string;
  /** The days and months that have them. */
  stretches: ReadonlySet<string>;
}

/**
 * Days that are counted by themselves, the newest. A question that is answered on more of them is kept
 * small so: its older days are closed, and a month tells well enough that one of them has grown.
 */
const DAYS = 1000;

/** What is seen of an answer that was never seen before. @param folders of all shards asked */
export function seenOf(found: DayCounts, folders: readonly string[]): Seen {
  return compact({ folders: [...folders], since: '', counts: Object.fromEntries(found) });
}

/**
 * How many articles there are that were not there. Where some have gone and others come on the same
 * day, such as after a better reading of a page, only what is more counts.
 *
 * @param found what is found now, of the shards that have changed alone
 */
export function growthOf({ since, counts }: Seen, found: DayCounts): Growth {
  const now = byStretch(found, since);
  const grown = [...now].filter(([stretch, count]) => count > (counts[stretch] ?? 0));
  return {
    count: grown.reduce((sum, [stretch, count]) => sum + count - (counts[stretch] ?? 0), 0),
    since,
    stretches: new Set(grown.map(([stretch]) => stretch)),
  };
}

/** What is seen after an answer, the shards that have not changed being as they were. */
export function seenAfter(seen: Seen, found: DayCounts, folders: readonly string[]): Seen {
  const counts = { ...seen.counts, ...Object.fromEntries(byStretch(found, seen.since)) };
  return compact({ folders: [...folders], since: seen.since, counts });
}

/** Whether an article of a day is among what has come. */
export function isNew({ since, stretches }: Growth, day: string): boolean {
  return stretches.has(stretchOf(day, since));
}

function byStretch(found: DayCounts, since: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [day, count] of found) {
    const stretch = stretchOf(day, since);
    counts.set(stretch, (counts.get(stretch) ?? 0) + count);
  }
  return counts;
}

function stretchOf(day: string, since: string): string {
  return day < since ? day.slice(0, 7) : day;
}

/** Counts the oldest by months where there are too many days. */
function compact(seen: Seen): Seen {
  const days = Object.keys(seen.counts).filter((stretch) => stretch.length > 7);
  const first = days.sort().at(-DAYS);
  if (days.length <= DAYS || first === undefined) return seen;
  // A month is counted in one way alone.
  const since = `${first.slice(0, 7)}-01`;
  const counts = byStretch(new Map(Object.entries(seen.counts)), since);
  return { ...seen, since, counts: Object.fromEntries(counts) };
}
