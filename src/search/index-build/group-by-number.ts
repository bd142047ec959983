/** Marks what belongs to no group. */
export const NONE = -1;

/** Things in the order of their groups: group `n` has those from `starts[n]` up to `starts[n + 1]`. */
export interface Groups {
  starts: Int32Array;
  /** Numbers of the things, ascending within a group. */
  things: Int32Array;
}

/**
 * Puts things of the same group together (a counting sort), in typed arrays, as there are millions.
 *
 * @param groups for each thing the number of its group, or `NONE`
 * @param count how many groups there are
 */
export function groupByNumber(groups: Int32Array, count: number): Groups {
  const starts = new Int32Array(count + 1);
  for (const group of groups) if (group !== NONE) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const things = new Int32Array(starts[count] ?? 0);
  const next = starts.slice();
  for (let thing = 0; thing < groups.length; thing++) {
    const group = groups[thing] ?? NONE;
    if (group === NONE) continue;
    const at = next[group] ?? 0;
    things[at] = thing;
    next[group] = at + 1;
  }
  return { starts, things };
}
