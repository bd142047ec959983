/** The documents of a shard in which something was found: for each its hits. */
export type Matches = Map<number, Match>;

export interface Match {
  /** How often it stands in the document. */
  hits: number;
  /** Whether it stands in the headline block. */
  inHead: boolean;
}

/** What stands in all: their hits added up. */
export function matchAll(all: readonly Matches[]): Matches {
  const [first = new Map<number, Match>(), ...others] = all.toSorted((a, b) => a.size - b.size);
  const both: Matches = new Map();
  for (const [document, match] of first) {
    const rest = others.map((other) => other.get(document));
    if (rest.includes(undefined)) continue;
    const found = [match, ...rest.filter((other) => other !== undefined)];
    both.set(document, {
      hits: found.reduce((sum, { hits }) => sum + hits, 0),
      inHead: found.some(({ inHead }) => inHead),
    });
  }
  return both;
}
