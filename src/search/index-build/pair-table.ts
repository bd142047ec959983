const START = 1 << 16;

/**
 * Numbers pairs of numbers in the order in which they are first seen: an open-addressed table in
 * typed arrays, for a year of articles asks it for millions of pairs.
 */
export class PairTable {
  #size = 0;
  #mask = START - 1;
  /** Number of the pair in each place plus one; 0 where the place is free. */
  #numbers = new Int32Array(START);
  #firsts = new Int32Array(START / 2);
  #seconds = new Int32Array(START / 2);

  /** How many different pairs it has seen. */
  get size(): number {
    return this.#size;
  }

  /** The number of a pair, from 0; a new one where it was not seen before. */
  numberOf(first: number, second: number): number {
    let place = hash(first, second) & this.#mask;
    for (;;) {
      const number = (this.#numbers[place] ?? 0) - 1;
      if (number < 0) return this.#add(first, second, place);
      if (this.#firsts[number] === first && this.#seconds[number] === second) return number;
      place = (place + 1) & this.#mask;
    }
  }

  #add(first: number, second: number, place: number): number {
    const number = this.#size++;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    this.#numbers[place] = number + 1;
    // At most half full, so that a free place is always near.
    if (this.#size === this.#firsts.length) this.#grow();
    return number;
  }

  #grow(): void {
    const places = this.#numbers.length * 2;
    this.#mask = places - 1;
    this.#numbers = new Int32Array(places);
    this.#firsts = enlarge(this.#firsts);
    this.#seconds = enlarge(this.#seconds);
    for (let number = 0; number < this.#size; number++) {
      let place = hash(this.#firsts[number] ?? 0, this.#seconds[number] ?? 0) & this.#mask;
      while (this.#numbers[place] !== 0) place = (place + 1) & this.#mask;
      this.#numbers[place] = number + 1;
    }
  }
}

function enlarge(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Mixes two numbers as MurmurHash3 does its last block (public domain). */
function hash(first: number, second: number): number {
  let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
