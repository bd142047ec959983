/** What a function is at some place, and how it grows there with each number. */
export interface Slope {
  readonly value: number;
  readonly slopes: Float64Array;
}

/** Steps whose bends are remembered. */
const MEMORY = 8;
/** A step is halved no more often; the function is flat then. */
const MOST_HALVINGS = 20;
/** The share of what its slope promises that a step must bring. */
const LEAST_GAIN = 1e-4;
/** A step that brings a smaller share of the value ends the search. */
const NEAR = 1e-5;

/**
 * Finds the place where a smooth function is least, from 0 on (L-BFGS; Liu and Nocedal 1989).
 *
 * @param length how many numbers a place has
 * @param measure the function, which must be convex
 * @param rounds steps at most
 */
export function minimize(
  length: number,
  measure: (place: Float64Array) => Slope,
  rounds: number,
): Float64Array {
  let place = new Float64Array(length);
  let here = measure(place);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = wayDown(here.slopes, steps);
    const slope = dot(here.slopes, way);
    let [next, there] = take(place, way, 1, measure);
    for (let n = 1; n < MOST_HALVINGS; n++) {
      const share = 2 ** (1 - n);
      if (there.value <= here.value + LEAST_GAIN * share * slope) break;
      [next, there] = take(place, way, share / 2, measure);
    }
    const moved = minus(next, place);
    const bend = minus(there.slopes, here.slopes);
    const together = dot(moved, bend);
    if (together > 0) steps.push({ moved, bend, together });
    if (steps.length > MEMORY) steps.shift();
    const gain = here.value - there.value;
    [place, here] = [next, there];
    if (gain < NEAR * Math.abs(here.value)) break;
  }
  return place;
}

/** A step that was made, and how the slopes changed by it. */
interface Step {
  readonly moved: Float64Array;
  readonly bend: Float64Array;
  /** The product of both. */
  readonly together: number;
}

function take(
  place: Float64Array,
  way: Float64Array,
  share: number,
  measure: (place: Float64Array) => Slope,
): [Float64Array<ArrayBuffer>, Slope] {
  const next = place.map((n, i) => n + share * (way[i] ?? 0));
  return [next, measure(next)];
}

/** The steepest way down, turned as the last steps have shown the function to bend. */
function wayDown(slopes: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slopes.map((n) => -n);
  const shares = steps.toReversed().map(({ moved, bend, together }) => {
    const share = dot(moved, way) / together;
    add(way, bend, -share);
    return share;
  });
  const last = steps.at(-1);
  const scale = last ? last.together / dot(last.bend, last.bend) : 1 / (1 + length(slopes));
  for (const [i, n] of way.entries()) way[i] = scale * n;
  for (const { moved, bend, together } of steps) {
    add(way, moved, (shares.pop() ?? 0) - dot(bend, way) / together);
  }
  return way;
}

function add(to: Float64Array, what: Float64Array, share: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + share * (what[i] ?? 0);
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((n, i) => n - (b[i] ?? 0));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function length(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}
