import type { Alphabet } from './alphabet.ts';
import { BitReader, BitWriter } from './bits.ts';
import { LONGEST } from './grams.ts';
import { readPostings, writePostings, type Postings } from './postings.ts';

/** A gram and where it stands. */
export type Entry = [gram: string, postings: Postings];

/** Bits that tell a gram's length. */
const LENGTH_WIDTH = 2;

/**
 * Writes one file of a shard.
 *
 * @param size documents of the shard
 */
export function writeBucket(
  entries: readonly Entry[],
  alphabet: Alphabet,
  size: number,
): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.writeGamma(entries.length + 1);
  for (const [gram, postings] of entries) {
    bits.write(gram.length - 1, LENGTH_WIDTH);
    for (let at = 0; at < gram.length; at++) alphabet.write(bits, gram.charCodeAt(at));
    writePostings(bits, postings, size);
  }
  return bits.finish();
}

/** Reads one file of a shard. */
export function readBucket(
  bytes: Uint8Array,
  alphabet: Alphabet,
  size: number,
): Map<string, Postings> {
  const bits = new BitReader(bytes);
  const entries = new Map<string, Postings>();
  for (let left = bits.readGamma() - 1; left > 0; left--) {
    const length = bits.read(LENGTH_WIDTH) + 1;
    const units = Array.from({ length }, () => alphabet.read(bits));
    entries.set(String.fromCharCode(...units), readPostings(bits, size, length === LONGEST));
  }
  return entries;
}
