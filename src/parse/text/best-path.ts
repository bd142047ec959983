import { at } from './at.ts';

/**
 * Offers a step from the node that is asked for to a later one.
 *
 * @param worth what speaks for the step, and is added up along a path
 * @param step what the caller knows the step by
 */
type Offer<T> = (to: number, worth: number, step: T) => void;

/** The best path from the first node to the last. */
export interface BestPath<T> {
  /** The sum over its steps; -Infinity where no path leads to the last node. */
  readonly worth: number;
  readonly steps: readonly T[];
  /**
   * By how much it beats the best path that decides otherwise, for each of some questions; Infinity
   * where all paths decide alike.
   *
   * @param count of the questions, which are numbered from 0
   * @param otherwise the questions that a step decides otherwise than the best path does
   */
  readonly margins: (count: number, otherwise: (step: T) => readonly number[]) => number[];
}

/**
 * Finds the path of the greatest sum through nodes that are numbered so that every step leads to a
 * later one, by dynamic programming (Bellman 1958; where the nodes are the states of one thing after
 * another, Viterbi 1967). Of paths that are worth as much, the one offered first is taken.
 *
 * What a step is worth may depend on the best way to the node that it leaves, of which the last step is
 * told; then the path is good, and not surely the best.
 *
 * @param nodes how many there are; the first is where paths begin, the last is where they end
 * @param stepsFrom offers the steps that leave a node; `last` is the one that led there, if any
 */
export function bestPath<T>(
  nodes: number,
  stepsFrom: (node: number, offer: Offer<T>, last: T | undefined) => void,
): BestPath<T> {
  const sums = new Float64Array(nodes).fill(-Infinity);
  const arrivals = new Int32Array(nodes).fill(-1);
  const [from, to, worths, steps]: [number[], number[], number[], T[]] = [[], [], [], []];
  let node = 0;
  const offer: Offer<T> = (next, worth, step) => {
    if (next <= node || next >= nodes) {
      throw new RangeError(`A step leads from node ${String(node)} to node ${String(next)}.`);
    }
    const sum = at(sums, node) + worth;
    if (sum > at(sums, next)) {
      sums[next] = sum;
      arrivals[next] = steps.length;
    }
    from.push(node);
    to.push(next);
    worths.push(worth);
    steps.push(step);
  };
  sums[0] = 0;
  for (; node < nodes - 1; node++) {
    if (at(sums, node) > -Infinity) stepsFrom(node, offer, steps[at(arrivals, node)]);
  }
  const worth = at(sums, nodes - 1);
  const taken: number[] = [];
  for (let step = at(arrivals, nodes - 1); step >= 0; step = at(arrivals, at(from, step))) {
    taken.push(step);
  }
  return {
    worth,
    steps: taken.reverse().map((step) => at(steps, step)),
    margins: (count, otherwise) => {
      // The best path with a step: the best way to where it begins, the step, and the best way on.
      const rests = new Float64Array(nodes).fill(-Infinity);
      rests[nodes - 1] = 0;
      const rivals = new Array<number>(count).fill(-Infinity);
      for (let step = steps.length - 1; step >= 0; step--) {
        const rest = at(worths, step) + at(rests, at(to, step));
        rests[at(from, step)] = Math.max(at(rests, at(from, step)), rest);
        const whole = at(sums, at(from, step)) + rest;
        for (const question of otherwise(at(steps, step))) {
          rivals[question] = Math.max(at(rivals, question), whole);
        }
      }
      return rivals.map((rival) => worth - rival);
    },
  };
}
