/** Observations that count as one: their mean place and value, and how many they are. */
export interface Pool {
  readonly at: number;
  readonly mean: number;
  readonly weight: number;
}

/**
 * Isotonic regression by pooling adjacent violators: of all values that never fall from one place
 * to the next, those that are nearest to the observed ones by least squares.
 *
 * @param pools in the order of their places
 * @returns fewer of them, whose means rise
 */
export function poolViolators(pools: readonly Pool[]): Pool[] {
  const risen: Pool[] = [];
  for (const pool of pools) {
    let last = pool;
    for (let before = risen.at(-1); before && before.mean >= last.mean; before = risen.at(-1)) {
      last = joinPools(before, last);
      risen.pop();
    }
    risen.push(last);
  }
  return risen;
}

/** Two pools as one. */
export function joinPools(a: Pool, b: Pool): Pool {
  const weight = a.weight + b.weight;
  return {
    at: (a.at * a.weight + b.at * b.weight) / weight,
    mean: (a.mean * a.weight + b.mean * b.weight) / weight,
    weight,
  };
}
