/** The features of an observation: the place of each, and how much of it there is. */
export type Row = readonly (readonly [place: number, value: number])[];

/** As good as free. */
const NO_RIDGE = 1e-3;
const SWEEPS = 120;

/**
 * Logistic regression by coordinate descent (a Newton step for one weight after the other).
 *
 * @param ridges what holds each feature's weight down; it is not below 0 but where there is none
 * @returns a weight for each feature
 */
export function fitLogistic(
  rows: readonly Row[],
  outcomes: readonly boolean[],
  ridges: readonly number[],
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
      const next = isFree ? old - slope / bend : Math.max(0, old - slope / bend);
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
