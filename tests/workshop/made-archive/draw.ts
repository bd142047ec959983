/** Draws items by their weights, each draw in the same short time. */
export class Draw<T> {
  readonly #items: readonly T[];
  /** For each place the chance to stay there, and where to go otherwise. */
  readonly #stay: Float64Array;
  readonly #other: Int32Array;

  /**
   * Prepares the tables of Vose's alias method (A Linear Algorithm for Generating Random Numbers
   * with a Given Distribution, 1991).
   */
  constructor(items: readonly T[], weightOf: (item: T, index: number) => number) {
    const weights = items.map(weightOf);
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / items.length;
    const shares = Float64Array.from(weights, (weight) => weight / mean);
    this.#items = items;
    this.#stay = new Float64Array(items.length).fill(1);
    this.#other = new Int32Array(items.length);
    const small = [...shares.keys()].filter((at) => (shares[at] ?? 0) < 1);
    const large = [...shares.keys()].filter((at) => (shares[at] ?? 0) >= 1);
    while (small.length > 0 && large.length > 0) {
      const [less = 0, more = 0] = [small.pop(), large.pop()];
      this.#stay[less] = shares[less] ?? 0;
      this.#other[less] = more;
      shares[more] = (shares[more] ?? 0) + (shares[less] ?? 0) - 1;
      ((shares[more] ?? 0) < 1 ? small : large).push(more);
    }
  }

  /** @param chance a number from 0 up to, not including, 1: the same one gives the same item */
  at(chance: number): T {
    const scaled = chance * this.#items.length;
    const place = Math.floor(scaled);
    const stays = scaled - place < (this.#stay[place] ?? 1);
    return this.#items[stays ? place : (this.#other[place] ?? 0)] as T;
  }
}

/**
 * The weight of the item at an index, from 0, by the law of Zipf and Mandelbrot.
 *
 * @param shift 0 for Zipf's own law; the larger, the less do the first stand out
 */
export function zipf(exponent: number, shift = 0): (item: unknown, index: number) => number {
  return (_, index) => (index + 1 + shift) ** -exponent;
}

/** A number from 0 up to, not including, 1 that follows from two numbers (MurmurHash3's end). */
export function chanceOf(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
}
