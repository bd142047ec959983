/** Of the lines of a column as many are full, at least: the share below which a full one stands. */
export const FULL_LINES = 0.7;

/** The value below which the given share of the numbers lies, or half of them; 0 for none. */
export function quantile(numbers: readonly number[], share = 0.5): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
