import { ALPHABET_SIZE, createAlphabet, type Alphabet } from './alphabet.ts';
import { BitReader, BitWriter } from './bits.ts';

/** What the search knows of characters before it asks for anything. */
export interface Tables {
  /** The characters of the alphabet, the commonest first. */
  characters: string;
  /** Traditional characters with their simplified forms. */
  variants: Variants;
}

export type Variants = ReadonlyMap<string, string>;

const UNIT_WIDTH = 16;
const RANK_WIDTH = 12;
/** Bits of the two halves of a code point. */
const HALVES = { high: 5, low: 16 };

/** Packs the tables: two bytes a character of the alphabet, and the variants. */
export function packTables({ characters, variants }: Tables): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.writeGamma(characters.length + 1);
  for (let at = 0; at < characters.length; at++) bits.write(characters.charCodeAt(at), UNIT_WIDTH);
  writeVariants(bits, variants, createAlphabet(characters));
  return bits.finish();
}

/** Reads what `packTables` packed. */
export function unpackTables(bytes: Uint8Array): Tables {
  const bits = new BitReader(bytes);
  const units = Array.from({ length: bits.readGamma() - 1 }, () => bits.read(UNIT_WIDTH));
  const characters = String.fromCharCode(...units);
  return { characters, variants: readVariants(bits, createAlphabet(characters)) };
}

/** Packs variants by themselves. */
export function packVariants(variants: Variants, alphabet: Alphabet): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  writeVariants(bits, variants, alphabet);
  return bits.finish();
}

/** Reads what `packVariants` packed. */
export function unpackVariants(bytes: Uint8Array, alphabet: Alphabet): Variants {
  return readVariants(new BitReader(bytes), alphabet);
}

/**
 * Writes variants in the order of their codes, as the step from the one before and the place of the
 * simplified form in the alphabet.
 */
function writeVariants(bits: BitWriter, variants: Variants, alphabet: Alphabet): void {
  const codes = [...variants.keys()].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  bits.writeGamma(codes.length + 1);
  let before = 0;
  for (const code of codes) {
    bits.writeGamma(code - before);
    before = code;
    const form = variants.get(String.fromCodePoint(code)) ?? '';
    const rank = form.length === 1 ? alphabet.rankOf(form.charCodeAt(0)) : ALPHABET_SIZE;
    bits.write(rank, RANK_WIDTH);
    if (rank === ALPHABET_SIZE) writeCode(bits, form.codePointAt(0) ?? 0);
  }
}

function readVariants(bits: BitReader, alphabet: Alphabet): Variants {
  const variants = new Map<string, string>();
  let code = 0;
  for (let left = bits.readGamma() - 1; left > 0; left--) {
    code += bits.readGamma();
    const rank = bits.read(RANK_WIDTH);
    const form =
      rank === ALPHABET_SIZE
        ? String.fromCodePoint(readCode(bits))
        : String.fromCharCode(alphabet.unitAt(rank));
    variants.set(String.fromCodePoint(code), form);
  }
  return variants;
}

function writeCode(bits: BitWriter, code: number): void {
  bits.write(code >>> HALVES.low, HALVES.high);
  bits.write(code & 0xffff, HALVES.low);
}

function readCode(bits: BitReader): number {
  const high = bits.read(HALVES.high);
  return high * 2 ** HALVES.low + bits.read(HALVES.low);
}
