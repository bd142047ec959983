import type { BitReader, BitWriter } from './bits.ts';
import { isLetter } from './letters.ts';

/** Bits of a character of the alphabet, and of one outside of it, after the mark that says so. */
const WIDTH = 12;
const OUTSIDE = 2 ** WIDTH - 1;
const UNIT_WIDTH = 16;

/** Characters that an alphabet can hold. */
export const ALPHABET_SIZE = OUTSIDE;

/** The most common characters, the commonest first; the index writes them shorter than others. */
export interface Alphabet {
  /** Place of a UTF-16 unit in the order, or the alphabet's size where it is not in it. */
  rankOf(unit: number): number;
  /** The UTF-16 unit of a rank. */
  unitAt(rank: number): number;
  write(bits: BitWriter, unit: number): void;
  read(bits: BitReader): number;
  /** Its signs, the commonest first. */
  signRanks: {
    count: number;
    /** Place of a unit among them; their number where it is none of them. */
    placeOf(unit: number): number;
    unitAt(place: number): number;
  };
}

/** @param characters each of one UTF-16 unit, at most `ALPHABET_SIZE`, the commonest first */
export function createAlphabet(characters: string): Alphabet {
  const ranks = new Uint16Array(65536).fill(OUTSIDE);
  for (let rank = 0; rank < characters.length; rank++) ranks[characters.charCodeAt(rank)] = rank;
  const rankOf = (unit: number) => ranks[unit] ?? OUTSIDE;
  const unitAt = (rank: number) => characters.charCodeAt(rank);
  const signs = Array.from(characters, (one) => one.charCodeAt(0)).filter((one) => !isLetter(one));
  const places = new Map(signs.map((unit, place) => [unit, place]));
  return {
    rankOf,
    unitAt,
    write(bits, unit) {
      const rank = rankOf(unit);
      bits.write(rank, WIDTH);
      if (rank === OUTSIDE) bits.write(unit, UNIT_WIDTH);
    },
    read(bits) {
      const rank = bits.read(WIDTH);
      return rank === OUTSIDE ? bits.read(UNIT_WIDTH) : unitAt(rank);
    },
    signRanks: {
      count: signs.length,
      placeOf: (unit) => places.get(unit) ?? signs.length,
      unitAt: (place) => signs[place] ?? 0,
    },
  };
}
