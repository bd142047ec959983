/** What speaks for a joint before its words are looked at, in the unit of `seamScorer`. */
const LIKELY = 3;

/**
 * How far two texts that are read on end are from being told apart by their words.
 *
 * @param worth of the seam between them
 */
export function jointMargin(worth: number): number {
  return (LIKELY + worth) / 2;
}
