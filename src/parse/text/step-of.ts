/**
 * The step of a scale on which a number stands.
 *
 * @param limits where the steps end, the lowest first
 * @returns 0 below the first limit, and one more for each limit that it reaches
 */
export function stepOf(n: number, limits: readonly number[]): number {
  const step = limits.findIndex((limit) => n < limit);
  return step < 0 ? limits.length : step;
}
