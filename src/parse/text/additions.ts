import type { Located } from './located.ts';

/**
 * Distance between the places of two characters behind the same character of the dump: a power of
 * two, so that places are exact, and small enough for as many characters as a dump may have.
 */
const STEP = 2 ** -25;

/** Text that an editor has added, and the correction that did it. */
export interface Addition {
  readonly text: Located;
  /** Place in the list of corrections, from 0. */
  readonly correction: number;
}

/**
 * Gives every character that editors add a place of its own, between two characters of the dump: it
 * stands on the same line as they, may land in any field, and the ledger can tell whose it is.
 */
export class Additions {
  readonly #counts = new Map<number, number>();
  readonly #all: Addition[] = [];

  /** All that was added, in no order. */
  get all(): readonly Addition[] {
    return this.#all;
  }

  /**
   * Locates text that an editor adds.
   *
   * @param behind offset of the character of the dump behind which it stands
   * @param correction place of the correction in its list, from 0
   */
  add(words: string, behind: number, correction: number): Located {
    const count = this.#counts.get(behind) ?? 0;
    const at = Array.from({ length: words.length }, (_, i) => behind + (count + i + 1) * STEP);
    this.#counts.set(behind, count + words.length);
    const text = { text: words, at };
    this.#all.push({ text, correction });
    return text;
  }
}

/** The character of the dump at a place, or the one behind which an added character stands. */
export function dumpOffset(place: number): number {
  return Math.floor(place);
}
