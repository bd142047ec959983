/** The slot of a hash table that holds nothing. */
const EMPTY = 0;

/** The smallest power of two that is no less than a number. */
function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, least)));
}

/** Spreads a number over all its bits (the constant is 2³² over the golden ratio, Knuth 1973). */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}

/**
 * Words with their counts, all of them stretches of one text: the table holds places in it and no
 * strings, so that a third of a million words take some megabytes and are entered in a moment (open
 * addressing with linear probing).
 */
export class WordTable {
  readonly #text: string;
  readonly #slots: Int32Array;
  /** Hash, start, length and count of each entry side by side, as they are asked for together. */
  readonly #entries: Int32Array;
  #size = 0;

  /**
   * @param text that all words stand in
   * @param most words that may be entered
   */
  constructor(text: string, most: number) {
    this.#text = text;
    this.#slots = new Int32Array(powerOfTwo(2 * most));
    this.#entries = new Int32Array(FIELDS * (most + 1));
  }

  /** Enters the word that stands from `from` to `to` in the table's text; the last count holds. */
  set(from: number, to: number, count: number): void {
    const hash = hashOf(this.#text, from, to);
    const slot = this.#find(hash, this.#text, from, to);
    const known = this.#slots[slot] ?? EMPTY;
    const entry = known === EMPTY ? (this.#size += FIELDS) : known;
    this.#slots[slot] = entry;
    this.#entries[entry] = hash;
    this.#entries[entry + START] = from;
    this.#entries[entry + LENGTH] = to - from;
    this.#entries[entry + COUNT] = count;
  }

  /** The count of the word that stands from `from` to `to` in any text; 0 for an unknown word. */
  count(text: string, from: number, to: number): number {
    const slot = this.#find(hashOf(text, from, to), text, from, to);
    return this.#entries[(this.#slots[slot] ?? EMPTY) + COUNT] ?? 0;
  }

  /** The slot of a word, or the one where it would go. */
  #find(hash: number, text: string, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? EMPTY;
      if (entry === EMPTY) return slot;
      if (this.#entries[entry] === hash && this.#isAt(entry, text, from, to)) return slot;
    }
  }

  #isAt(entry: number, text: string, from: number, to: number): boolean {
    if (this.#entries[entry + LENGTH] !== to - from) return false;
    const start = (this.#entries[entry + START] ?? 0) - from;
    for (let i = from; i < to; i++) {
      if (text.charCodeAt(i) !== this.#text.charCodeAt(start + i)) return false;
    }
    return true;
  }
}

const FIELDS = 4;
const START = 1;
const LENGTH = 2;
const COUNT = 3;

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return spread(hash);
}

/** Three counts for each pair of characters, in a table of the same kind. */
export class PairTable {
  /** Key and counts of each slot side by side. */
  readonly #slots: Int32Array;
  /** The length of the longest word that a pair begins, for each slot. */
  readonly #longest: Uint8Array;

  /** @param most pairs that may be entered */
  constructor(most: number) {
    const slots = powerOfTwo(2 * most);
    this.#slots = new Int32Array(FIELDS * slots);
    this.#longest = new Uint8Array(slots);
  }

  /** Says of a pair that was added that a word of so many characters begins with it. */
  begin(left: number, right: number, length: number): void {
    const place = this.slotOf(left, right) / FIELDS;
    this.#longest[place] = Math.max(this.#longest[place] ?? 0, length);
  }

  /** Adds to the first count of a pair, and to the others where the pair begins or ends its word. */
  add(left: number, right: number, count: number, first: boolean, last: boolean): void {
    const slots = this.#slots;
    const slot = this.slotOf(left, right);
    slots[slot] = keyOf(left, right);
    slots[slot + ALL] = (slots[slot + ALL] ?? 0) + count;
    if (first) slots[slot + FIRSTS] = (slots[slot + FIRSTS] ?? 0) + count;
    if (last) slots[slot + LASTS] = (slots[slot + LASTS] ?? 0) + count;
  }

  /** Where the counts of a pair stand; they are all 0 for an unknown pair. */
  slotOf(left: number, right: number): number {
    const slots = this.#slots;
    const key = keyOf(left, right);
    const mask = slots.length - 1;
    let slot = (spread(key) * FIELDS) & mask;
    while (slots[slot] !== key && slots[slot] !== EMPTY) slot = (slot + FIELDS) & mask;
    return slot;
  }

  longest(slot: number): number {
    return this.#longest[slot / FIELDS] ?? 0;
  }

  all(slot: number): number {
    return this.#slots[slot + ALL] ?? 0;
  }

  firsts(slot: number): number {
    return this.#slots[slot + FIRSTS] ?? 0;
  }

  lasts(slot: number): number {
    return this.#slots[slot + LASTS] ?? 0;
  }
}

const ALL = 1;
const FIRSTS = 2;
const LASTS = 3;

function keyOf(left: number, right: number): number {
  return (left << 16) | right;
}
