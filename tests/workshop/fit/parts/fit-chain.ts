import { minimize } from '../minimize.ts';
import { chainSlope } from './chain-slope.ts';
import type { ChainShape, Example } from './example.ts';

/** Weights of a chain: `sign * states + state`, and `sign * states² + before * states + after`. */
export interface ChainWeights {
  readonly units: Float64Array;
  readonly joints: Float64Array;
}

/**
 * Fits the weights of a conditional random field: those by which what is right is likeliest.
 *
 * @param ridge how much weights are held down
 */
export function fitChain(
  examples: readonly Example[],
  shape: ChainShape,
  { rounds, ridge }: { rounds: number; ridge: number },
): ChainWeights {
  const ofUnits = shape.signs * shape.states;
  const length = ofUnits + shape.joints * shape.states ** 2;
  const weights = minimize(length, chainSlope(examples, shape, ridge), rounds);
  return { units: weights.slice(0, ofUnits), joints: weights.slice(ofUnits) };
}
