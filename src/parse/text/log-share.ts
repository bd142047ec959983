/** Nothing that is told is surer than this: a text's words may speak against its form. */
const LEAST_SHARE = 0.01;

/** The logarithm of a share of what several have together; neither counts as less than a little. */
export function logShare(share: number, all: number): number {
  return Math.log(Math.max(share, LEAST_SHARE) / Math.max(all, LEAST_SHARE));
}
