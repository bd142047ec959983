import { binOf } from '../code/hash.ts';

/** Bits of the filter for each name, and of them those that a name sets: one strange name in twenty passes. */
const BITS = 6;
const HASHES = 4;

/**
 * Makes a filter that knows every name, and takes few others for one (Bloom: Space/Time Trade-offs in
 * Hash Coding with Allowable Errors, 1970).
 */
export function filterOf(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const filter = new Uint8Array(Math.max(1, Math.ceil((names.length * BITS) / 8)));
  for (const name of names) {
    for (const bit of bitsOf(name, filter)) {
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return filter;
}

/** Whether a name may be known; it surely is not where this is false. */
export function mayKnow(filter: Uint8Array, name: string): boolean {
  return bitsOf(name, filter).every((bit) => ((filter[bit >> 3] ?? 0) >> (bit & 7)) & 1);
}

function bitsOf(name: string, filter: Uint8Array): number[] {
  return Array.from({ length: HASHES }, (_, at) => binOf(`${at}${name}`, filter.length * 8));
}
