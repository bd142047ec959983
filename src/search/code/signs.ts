import type { Alphabet } from './alphabet.ts';
import type { BitReader, BitWriter } from './bits.ts';

const UNIT_WIDTH = 16;

/**
 * Writes the signs between two letters: how many, and each by its place among the alphabet's signs, so
 * that a comma takes one bit; one outside of the alphabet by its code, behind the place after the last.
 */
export function writeSigns(bits: BitWriter, signs: string, { signRanks }: Alphabet): void {
  bits.writeGamma(signs.length);
  for (let at = 0; at < signs.length; at++) {
    const unit = signs.charCodeAt(at);
    const place = signRanks.placeOf(unit);
    bits.writeGamma(place + 1);
    if (place === signRanks.count) bits.write(unit, UNIT_WIDTH);
  }
}

/** Reads what `writeSigns` wrote. */
export function readSigns(bits: BitReader, { signRanks }: Alphabet): string {
  let signs = '';
  for (let left = bits.readGamma(); left > 0; left--) {
    const place = bits.readGamma() - 1;
    const unit = place === signRanks.count ? bits.read(UNIT_WIDTH) : signRanks.unitAt(place);
    signs += String.fromCharCode(unit);
  }
  return signs;
}
