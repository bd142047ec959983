import { ALPHABET_SIZE, type Alphabet } from './alphabet.ts';
import { BitReader, BitWriter } from './bits.ts';
import { binOf } from './hash.ts';

/**
 * Where the pairs of a shard lie. Keys in the order of the alphabet fill file after file; a key with
 * too many pairs for one has several of its own, over which its partners are spread. All keys
 * outside of the alphabet are together behind it.
 */
export interface Directory {
  /** For each rank of the alphabet, and for what is outside, its first file and how many it has. */
  homes: { first: number; files: number }[];
}

/** Writes a directory: for each rank a bit says that it begins a file, and a number how many. */
export function writeDirectory({ homes }: Directory): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  let before = -1;
  for (const { first, files } of homes) {
    bits.write(first === before ? 0 : 1, 1);
    if (first !== before) bits.writeGamma(files);
    before = first;
  }
  return bits.finish();
}

/** Reads what `writeDirectory` wrote. */
export function readDirectory(bytes: Uint8Array): Directory {
  const bits = new BitReader(bytes);
  const homes: Directory['homes'] = [];
  let next = 0;
  for (let rank = 0; rank <= ALPHABET_SIZE; rank++) {
    if (bits.read(1) === 0) {
      homes.push({ first: next - 1, files: 1 });
      continue;
    }
    const files = bits.readGamma();
    homes.push({ first: next, files });
    next += files;
  }
  return { homes };
}

/** The file in which a pair of a key and a partner is kept. */
export function fileOf(
  { homes }: Directory,
  { key, partner }: { key: number; partner: number },
  alphabet: Alphabet,
): number {
  const rank = alphabet.rankOf(key);
  const { first, files } = homes[rank] ?? { first: 0, files: 1 };
  const spread = rank === ALPHABET_SIZE ? key : partner;
  return files === 1 ? first : first + binOf(String.fromCharCode(spread), files);
}
