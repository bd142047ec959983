import type { Alphabet } from './alphabet.ts';
import { ALPHABET_SIZE } from './alphabet.ts';
import type { BitReader, BitWriter } from './bits.ts';

/** A class of characters: those of the ranks from `start`, told by `prefix` and a place in it. */
interface RankClass {
  start: number;
  width: number;
  prefix: number;
  prefixWidth: number;
}

/**
 * The classes of the characters by their rank in the alphabet: the first 32 take 6 bits, the next
 * 128 take 9, and so on. A printed Chinese character so takes about 10 bits, less than packed text
 * does.
 */
const CLASSES: readonly [RankClass, RankClass, RankClass, RankClass] = [
  { start: 0, width: 5, prefix: 0b0, prefixWidth: 1 },
  { start: 32, width: 7, prefix: 0b10, prefixWidth: 2 },
  { start: 160, width: 9, prefix: 0b110, prefixWidth: 3 },
  { start: 672, width: 12, prefix: 0b111, prefixWidth: 3 },
];
const UNIT_WIDTH = 16;

/** Writes a text as it was printed. */
export function writePrint(bits: BitWriter, text: string, alphabet: Alphabet): void {
  bits.writeGamma(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const rank = alphabet.rankOf(unit);
    writeRank(bits, rank);
    if (rank === ALPHABET_SIZE) bits.write(unit, UNIT_WIDTH);
  }
}

/** Reads what `writePrint` wrote. */
export function readPrint(bits: BitReader, alphabet: Alphabet): string {
  const length = bits.readGamma() - 1;
  const units: number[] = [];
  while (units.length < length) {
    const rank = readRank(bits);
    units.push(rank === ALPHABET_SIZE ? bits.read(UNIT_WIDTH) : alphabet.unitAt(rank));
  }
  // Piece by piece, for a call takes only so many arguments.
  let text = '';
  for (let at = 0; at < length; at += 4096) {
    text += String.fromCharCode(...units.slice(at, at + 4096));
  }
  return text;
}

function writeRank(bits: BitWriter, rank: number): void {
  const { start, width, prefix, prefixWidth } = classOf(rank);
  bits.write((prefix << width) | (rank - start), prefixWidth + width);
}

function classOf(rank: number): RankClass {
  const [first, second, third, last] = CLASSES;
  if (rank < second.start) return first;
  if (rank < third.start) return second;
  return rank < last.start ? third : last;
}

function readRank(bits: BitReader): number {
  const ones = bits.read(1) === 0 ? 0 : bits.read(1) === 0 ? 1 : 2 + bits.read(1);
  const { start, width } = CLASSES[ones] ?? CLASSES[0];
  return start + bits.read(width);
}
