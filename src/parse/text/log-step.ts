/**
 * Steps for each doubling: numbers that differ by a tenth count as alike, as lines of one measure do. With
 * 2 of them a subtitle often counts as wide as its title.
 */
const STEPS = 4;

/**
 * The step of a number on a scale whose steps are as much wider as its numbers are larger.
 *
 * @param n more than 0
 * @param most doublings, up and down, behind which numbers count as alike
 * @returns 0 for numbers about 1, and more or less from there
 */
export function logStep(n: number, most: number): number {
  return Math.round(STEPS * Math.max(-most, Math.min(most, Math.log2(n))));
}
