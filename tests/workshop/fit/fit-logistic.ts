/** The features of an observation: the place of each, and how much of it there is. */
export type Row = readonly (readonly [place: number, value: number])[];

/** As good as free. */
const NO_RIDGE = 1e-3;
const SWEEPS = 120;
/** Longer steps overshoot where features go together. */
const LONGEST = 1;

/**
 * Logistic regression by coordinate descent (a Newton step for one weight after the other).
 *
 * @param ridges what holds each feature's weight down
 * @param side where weights that are held down may be
 * @returns a weight for each feature
 */
export function fitLogistic(
  rows: readonly Row[],
  outcomes: readonly boolean[],
  ridges: readonly number[],
  side: 'above 0' | 'either side of 0' = 'above 0',
): number[] {
  const columns: { row: number; value: number }[][] = [];
  for (const [row, features] of rows.entries()) {
    for (const [place, value] of features) (columns[place] ??= []).push({ row, value });
  }
  const weights = ridges.map(() => 0);
  const sums = new Float64Array(rows.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [place, column = []] of columns.entries()) {
      const isFree = (ridges[place] ?? 0) === 0;
      const ridge = isFree ? NO_RIDGE : (ridges[place] ?? 0);
      const old = weights[place] ?? 0;
      let slope = ridge * old;
      let bend = ridge;
      for (const { row, value } of column) {
        const share = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
        slope += (share - Number(outcomes[row])) * value;
        bend += share * (1 - share) * value * value;
      }
      const next =
        side === 'either side of 0'
          ? old - Math.max(-LONGEST, Math.min(LONGEST, slope / bend))
          : isFree
            ? old - slope / bend
            : Math.max(0, old - slope / bend);
      if (next === old) continue;
      weights[place] = next;
      for (const { row, value } of column) sums[row] = (sums[row] ?? 0) + (next - old) * value;
    }
  }
  return weights;
}

/** The logarithm of an observation's odds. */
export function scoreOf(row: Row, weights: readonly number[]): number {
  return row.reduce((sum, [place, value]) => sum + (weights[place] ?? 0) * value, 0);
}
