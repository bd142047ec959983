import type { Slope } from '../minimize.ts';
import type { ChainShape, Example } from './example.ts';

/** An example as the sums want it: where the weights of each sign begin, and which states may be. */
interface Row {
  readonly units: readonly Int32Array[];
  readonly joints: readonly Int32Array[];
  readonly possible: readonly Int32Array[];
  readonly right: readonly Int32Array[];
}

/**
 * How unlikely what is right is by some weights, and how that grows with each: what the function gives is
 * the negative logarithm of the likelihood of all examples, with the squares of weights that the ridge
 * holds down. It runs over all ways through each example twice, those that are possible and those that
 * are right (forward-backward; Baum and others 1970); the difference of their shares is the slope.
 *
 * All sums go in place over arrays as long as the longest example: this is where a fit spends its time.
 */
export function chainSlope(
  examples: readonly Example[],
  { states, signs }: ChainShape,
  ridge: number,
): (weights: Float64Array) => Slope {
  const pairs = states * states;
  const rows = examples.filter(({ units }) => units.length > 0).map(toRow);
  const most = Math.max(0, ...rows.map(({ units }) => units.length));
  const fits = new Float64Array(most * states);
  const ways = new Float64Array(most * pairs);
  const forth = new Float64Array(most * states);
  const back = new Float64Array(most * states);
  const scales = new Float64Array(most);
  const shares = new Float64Array(most * states);
  const pairShares = new Float64Array(most * pairs);

  function toRow({ units, joints, possible, right }: Example): Row {
    const statesOf = (may: readonly boolean[]): number[] =>
      may.flatMap((is, state) => (is ? [state] : []));
    return {
      units: units.map((own) => Int32Array.from(own, (sign) => sign * states)),
      joints: joints.map((own) => Int32Array.from(own, (sign) => (signs + sign * states) * states)),
      possible: possible.map((may) => Int32Array.from(statesOf(may))),
      right: right.map((is, i) =>
        Int32Array.from(statesOf(is.map((holds, state) => holds && possible[i]?.[state] === true))),
      ),
    };
  }

  /** Adds up what signs weigh, from a place on; what fits best becomes 1. */
  function weigh(
    to: Float64Array,
    [from, length]: readonly [number, number],
    own: Int32Array,
    weights: Float64Array,
  ): void {
    to.fill(0, from, from + length);
    for (const sign of own) {
      for (let n = 0; n < length; n++)
        to[from + n] = (to[from + n] ?? 0) + (weights[sign + n] ?? 0);
    }
    let top = -Infinity;
    for (let n = from; n < from + length; n++) top = Math.max(top, to[n] ?? 0);
    for (let n = from; n < from + length; n++) to[n] = Math.exp((to[n] ?? 0) - top);
  }

  /**
   * Runs over all ways through an example, and adds the shares of states and pairs, times a factor.
   *
   * @returns the logarithm of how well all ways fit together
   */
  function pass(may: readonly Int32Array[], factor: number): number {
    let total = 0;
    for (const [i, own] of may.entries()) {
      const before = may[i - 1];
      let sum = 0;
      for (const state of own) {
        let fit = before ? 0 : 1;
        for (const last of before ?? []) {
          const way = ways[(i - 1) * pairs + last * states + state] ?? 0;
          fit += (forth[(i - 1) * states + last] ?? 0) * way;
        }
        fit *= fits[i * states + state] ?? 0;
        forth[i * states + state] = fit;
        sum += fit;
      }
      scales[i] = sum;
      total += Math.log(sum);
      for (const state of own) {
        const place = i * states + state;
        forth[place] = (forth[place] ?? 0) / sum;
      }
    }
    for (let i = may.length - 1; i >= 0; i--) {
      const [own, before, after] = [may[i] ?? [], may[i - 1] ?? [], may[i + 1]];
      for (const state of own) {
        const place = i * states + state;
        if (!after) back[place] = 1;
        const share = (forth[place] ?? 0) * (back[place] ?? 0);
        shares[place] = (shares[place] ?? 0) + factor * share;
      }
      for (const last of before) {
        const left = (i - 1) * states + last;
        let sum = 0;
        for (const state of own) {
          const place = i * states + state;
          const pair = (i - 1) * pairs + last * states + state;
          const fit = (fits[place] ?? 0) * (back[place] ?? 0);
          const way = ((ways[pair] ?? 0) * fit) / (scales[i] ?? 1);
          sum += way;
          pairShares[pair] = (pairShares[pair] ?? 0) + factor * (forth[left] ?? 0) * way;
        }
        back[left] = sum;
      }
    }
    return total;
  }

  return (weights) => {
    const slopes = weights.map((weight) => ridge * weight);
    let value = weights.reduce((sum, weight) => sum + (ridge / 2) * weight * weight, 0);
    for (const { units, joints, possible, right } of rows) {
      shares.fill(0, 0, units.length * states);
      pairShares.fill(0, 0, units.length * pairs);
      for (const [i, own] of units.entries()) weigh(fits, [i * states, states], own, weights);
      for (const [i, own] of joints.entries()) weigh(ways, [i * pairs, pairs], own, weights);
      value += pass(possible, 1) - pass(right, -1);
      for (const [i, own] of units.entries()) spread(slopes, own, shares, [i * states, states]);
      for (const [i, own] of joints.entries()) spread(slopes, own, pairShares, [i * pairs, pairs]);
    }
    return { value, slopes };
  };
}

/** Adds numbers to the slopes of each sign's weights. */
function spread(
  slopes: Float64Array,
  signs: Int32Array,
  numbers: Float64Array,
  [from, length]: readonly [number, number],
): void {
  for (const sign of signs) {
    for (let n = 0; n < length; n++) {
      slopes[sign + n] = (slopes[sign + n] ?? 0) + (numbers[from + n] ?? 0);
    }
  }
}
