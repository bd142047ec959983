/** First and last line, both inclusive. */
export type LineRange = readonly [number, number];

/** Blank lines stand between the blocks of most dumps; such a break is none to a reader. */
const BRIDGED = 1;

/**
 * Joins ranges that touch or have a single line between them.
 *
 * @param ranges in any order
 * @returns in the order of the dump
 */
export function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  const joined: LineRange[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from - last[1] <= BRIDGED + 1) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    } else joined.push([from, to]);
  }
  return joined;
}

/** `第7行`, or `第7至29行`. */
export function rangeInWords([from, to]: LineRange): string {
  return from === to ? `第${from}行` : `第${from}至${to}行`;
}
