/** The value below which a share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The same of one figure of several things. */
export function quantileOf<K extends string>(
  costs: readonly Record<K, number>[],
  figure: K,
  share: number,
): number {
  return quantile(
    costs.map((cost) => cost[figure]),
    share,
  );
}
