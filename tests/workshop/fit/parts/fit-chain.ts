import { expect, type Chain } from '../../../../src/parse/text/chain.ts';
import { at } from '../../../../src/parse/text/at.ts';

/** A row of things with what they show, and the states that are right for each. */
export interface Example {
  /** Signs of each thing, by number. */
  readonly units: readonly (readonly number[])[];
  /** Signs of each joint, by number; one less than things. */
  readonly joints: readonly (readonly number[])[];
  /** For each thing whether each state may be; where all may, nothing is known. */
  readonly right: readonly (readonly boolean[])[];
  /** For each thing the states that are possible at all. */
  readonly possible: readonly (readonly boolean[])[];
}

/** Weights of a chain: `sign * states + state`, and `sign * states² + before * states + after`. */
export interface ChainWeights {
  readonly units: Float64Array;
  readonly joints: Float64Array;
}

/** What moves a weight less is left out. */
const LEAST_SLOPE = 1e-6;
/** Length of the first steps. */
const RATE = 0.25;

/**
 * Fits the weights of a conditional random field by the steepest ascent of its likelihood, with steps
 * that shorten where a weight has moved much (AdaGrad; Duchi, Hazan and Singer 2011). Weights are the
 * mean of those after each later sweep.
 *
 * @param ridge how much weights are held down
 */
export function fitChain(
  examples: readonly Example[],
  { states, signs, joints }: { states: number; signs: number; joints: number },
  { sweeps, ridge }: { sweeps: number; ridge: number },
): ChainWeights {
  const weights = {
    units: new Float64Array(signs * states),
    joints: new Float64Array(joints * states * states),
  };
  const sizes = {
    units: new Float64Array(weights.units.length).fill(1),
    joints: new Float64Array(weights.joints.length).fill(1),
  };
  const means = { units: weights.units.slice(), joints: weights.joints.slice() };
  let counted = 0;
  const slopes = {
    units: createSlopes(weights.units.length),
    joints: createSlopes(weights.joints.length),
  };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const example of examples) {
      const free = chainOf(example, weights, states);
      const bound = {
        ...free,
        worths: free.worths.map((worth, i) => only(worth, example.right[i])),
      };
      const [all, right] = [expect(free), expect(bound)];
      for (const [i, own] of example.units.entries()) {
        slopes.units.add(own, at(right.shares, i), at(all.shares, i));
      }
      for (const [i, own] of example.joints.entries()) {
        slopes.joints.add(own, at(right.pairs, i), at(all.pairs, i));
      }
      slopes.units.step(weights.units, sizes.units, ridge / examples.length);
      slopes.joints.step(weights.joints, sizes.joints, ridge / examples.length);
    }
    if (sweep < sweeps / 2) continue;
    counted++;
    for (const name of ['units', 'joints'] as const) {
      for (const [i, n] of weights[name].entries()) {
        means[name][i] = at(means[name], i) + (n - at(means[name], i)) / counted;
      }
    }
  }
  return means;
}

/** How the likelihood grows with each weight, of those that a page's signs touch. */
function createSlopes(length: number) {
  const sums = new Float64Array(length);
  const touched: number[] = [];
  return {
    /** Adds what some signs, together, should have more of and less of. */
    add(signs: readonly number[], right: Float64Array, all: Float64Array): void {
      for (const [state, share] of right.entries()) {
        const slope = share - at(all, state);
        if (Math.abs(slope) < LEAST_SLOPE) continue;
        for (const sign of signs) {
          const place = sign * right.length + state;
          if (sums[place] === 0) touched.push(place);
          sums[place] = at(sums, place) + slope;
        }
      }
    },
    /** Moves the weights, and begins anew. */
    step(weights: Float64Array, sizes: Float64Array, ridge: number): void {
      for (const place of touched) {
        const full = at(sums, place) - ridge * at(weights, place);
        sums[place] = 0;
        sizes[place] = at(sizes, place) + full * full;
        weights[place] = at(weights, place) + (RATE * full) / Math.sqrt(at(sizes, place));
      }
      touched.length = 0;
    },
  };
}

/** Worths with those states alone that are right. */
function only(worth: Float64Array, right: readonly boolean[] | undefined): Float64Array {
  return worth.map((n, state) => (right?.[state] ? n : -Infinity));
}

function chainOf(example: Example, weights: ChainWeights, states: number): Chain {
  return {
    states,
    worths: example.units.map((own, i) => {
      const worth = new Float64Array(states);
      for (let state = 0; state < states; state++) {
        let sum = 0;
        for (const sign of own) sum += at(weights.units, sign * states + state);
        worth[state] = sum;
      }
      return only(worth, example.possible[i]);
    }),
    joints: example.joints.map((own) => {
      const worth = new Float64Array(states * states);
      for (const sign of own) {
        const from = sign * worth.length;
        for (let pair = 0; pair < worth.length; pair++) {
          worth[pair] = at(worth, pair) + at(weights.joints, from + pair);
        }
      }
      return worth;
    }),
  };
}
