/**
 * Behind this share of a column's lines, the narrowest first, stands a full one: three in ten at least are
 * as wide as the column, or a little wider where marks are squeezed.
 */
export const FULL_LINES = 0.7;

/** The value below which the given share of the numbers lies, or half of them; 0 for none. */
export function quantile(numbers: readonly number[], share = 0.5): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
