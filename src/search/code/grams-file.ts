import type { Alphabet } from './alphabet.ts';
import { BitReader, BitWriter } from './bits.ts';
import { readPostings, writePostings, type Postings } from './postings.ts';

/** A string of one or two characters and where it stands. */
export type Entry = [gram: string, postings: Postings];

/**
 * Writes a file of single characters, or of pairs with a sign in them; pairs have places.
 *
 * @param size documents of the shard
 */
export function writeGrams(
  entries: readonly Entry[],
  alphabet: Alphabet,
  size: number,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.writeGamma(entries.length + 1);
  for (const [gram, postings] of entries) {
    bits.write(gram.length - 1, 1);
    for (let at = 0; at < gram.length; at++) alphabet.write(bits, gram.charCodeAt(at));
    writePostings(bits, postings, size, alphabet);
  }
  return bits.finish();
}

/** Reads the entries that are wanted of what `writeGrams` wrote. */
export function readGrams(
  bytes: Uint8Array,
  alphabet: Alphabet,
  size: number,
  isWanted: (gram: string) => boolean,
): Map<string, Postings> {
  const bits = new BitReader(bytes);
  const found = new Map<string, Postings>();
  for (let left = bits.readGamma() - 1; left > 0; left--) {
    const length = bits.read(1) + 1;
    const units = Array.from({ length }, () => alphabet.read(bits));
    const postings = readPostings(bits, size, alphabet, { places: length > 1, signs: false });
    const gram = String.fromCharCode(...units);
    if (isWanted(gram)) found.set(gram, postings);
  }
  return found;
}
