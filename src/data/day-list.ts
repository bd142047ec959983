/** A day that the archive has an issue of. */
export interface ListedDay {
  day: string;
  /** The date in words, where it is estimated. */
  words?: string;
}

/** The days of the archive, written small: from each to the next. */
export interface PackedDays {
  first: string;
  steps: number[];
  /** Words of estimated dates, by their place. */
  estimated: Record<number, string>;
}

const DAY = 86_400_000;

/**
 * Writes the days small, for what a browser looks them up in: forty years are some 30 KB.
 *
 * @param days oldest first
 */
export function packDays(days: readonly ListedDay[]): PackedDays {
  const times = days.map(({ day }) => Date.parse(day) / DAY);
  const estimated = days.flatMap(({ words }, at) => (words === undefined ? [] : [[at, words]]));
  return {
    first: days[0]?.day ?? '',
    steps: times.map((time, at) => time - (times[at - 1] ?? time)),
    estimated: Object.fromEntries(estimated) as PackedDays['estimated'],
  };
}

/** Reads what `packDays` has written. */
export function unpackDays({ first, steps, estimated }: PackedDays): ListedDay[] {
  let time = Date.parse(first);
  return steps.map((step, at) => {
    time += step * DAY;
    const words = estimated[at];
    return { day: new Date(time).toISOString().slice(0, 10), ...(words && { words }) };
  });
}
