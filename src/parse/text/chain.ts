import { at } from './at.ts';

/** Things in a row, each in one of some states; numbers are logarithms of how well they fit. */
export interface Chain {
  readonly states: number;
  /** For each thing how well each state fits it; -Infinity where it can't be so. */
  readonly worths: readonly Float64Array[];
  /** For each thing but the first how well each state follows each: `before * states + after`. */
  readonly joints: readonly Float64Array[];
}

/**
 * The states that fit the whole chain best (Viterbi 1967).
 *
 * @returns a state for each thing
 */
export function bestStates({ states, worths, joints }: Chain): number[] {
  const arrivals: Int32Array[] = [];
  let sums = worths[0] ?? new Float64Array(states);
  for (const [i, joint] of joints.entries()) {
    const next = new Float64Array(states);
    const from = new Int32Array(states);
    for (let after = 0; after < states; after++) {
      let best = -Infinity;
      for (let before = 0; before < states; before++) {
        const sum = (sums[before] ?? 0) + (joint[before * states + after] ?? 0);
        if (sum > best) [best, from[after]] = [sum, before];
      }
      next[after] = best + at(at(worths, i + 1), after);
    }
    arrivals.push(from);
    sums = next;
  }
  const path: number[] = worths.length > 0 ? [sums.indexOf(Math.max(...sums))] : [];
  for (const from of arrivals.reverse()) path.push(at(from, at(path, path.length - 1)));
  return path.reverse();
}

/**
 * Weighs all ways through a chain against each other (forward-backward; Baum and others 1970).
 *
 * @returns for each thing the share of each state
 */
export function shareStates({ states, worths, joints }: Chain): Float64Array[] {
  const ways = joints.map((joint) => joint.map(Math.exp));
  const forth = sweepForth({ states, worths, joints: ways });
  const shares: Float64Array[] = new Array<Float64Array>(worths.length);
  let back: Float64Array = new Float64Array(states).fill(1);
  for (let i = worths.length - 1; i >= 0; i--) {
    shares[i] = normal(at(forth, i).map((sum, state) => sum * at(back, state)));
    if (i === 0) break;
    const way = at(ways, i - 1);
    const own = expOf(at(worths, i)).map((fit, state) => fit * at(back, state));
    const next = new Float64Array(states);
    for (let from = 0; from < states; from++) {
      let sum = 0;
      for (let to = 0; to < states; to++) sum += (way[from * states + to] ?? 0) * (own[to] ?? 0);
      next[from] = sum;
    }
    back = normal(next);
  }
  return shares;
}

/** How well all ways to each state of each thing fit, brought to a sum of 1; joints are no logarithms here. */
function sweepForth({ states, worths, joints }: Chain): Float64Array[] {
  const forth: Float64Array[] = [];
  for (const [i, worth] of worths.entries()) {
    const own = expOf(worth);
    const before = forth[i - 1];
    if (before) {
      const way = at(joints, i - 1);
      for (let to = 0; to < states; to++) {
        let sum = 0;
        for (let from = 0; from < states; from++) {
          sum += (before[from] ?? 0) * (way[from * states + to] ?? 0);
        }
        own[to] = (own[to] ?? 0) * sum;
      }
    }
    forth.push(normal(own));
  }
  return forth;
}

/** Exponentials of numbers of which the highest becomes 1. */
function expOf(worth: Float64Array): Float64Array {
  const top = Math.max(...worth);
  return worth.map((n) => Math.exp(n - top));
}

function normal(shares: Float64Array): Float64Array {
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
