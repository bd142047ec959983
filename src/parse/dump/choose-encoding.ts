import type { Encoding } from '../model/encoding.ts';
import { isCommonCharacter } from '../words/is-common-character.ts';
import { decodeAs } from './decode-as.ts';
import { findBadBytes, type BadBytes } from './find-bad-bytes.ts';

/** An encoding, and the bytes of the mark before the text. */
interface Choice {
  readonly encoding: Encoding;
  readonly start: number;
}

/** All encodings that a dump may come in; of two that fit as well, the first. */
const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** Byte order marks. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/**
 * Characters of a text that are common Chinese ones, of those that may be. On pages of this newspaper it
 * is 0.87 to 0.91, in their Big5 form 0.80 to 0.84; where bytes are read in an encoding that is not
 * theirs, 0.30 at most (Japanese as Big5), and 0.18 for Korean as GB18030.
 */
const LEAST_COMMON = 0.5;
/** A damaged file has so many characters for each run of bytes that can't be read. */
const CHARACTERS_A_FAULT = 8;
/** UTF-8 of another language than Chinese is known by its form; chance has no more characters than this. */
const LEAST_FORMED = 16;

/**
 * Chooses the encoding of a file: valid UTF-8 is what it is; a byte order mark is believed; else it is
 * that in which most of the characters are common ones of Chinese.
 */
export function chooseEncoding(
  bytes: Uint8Array,
): Choice | { readonly problem: 'binary' | 'encoding' | 'utf-32' } {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (findBadBytes(bytes, 'utf-8').length === 0) {
    if (isShifted(bytes)) return { problem: 'encoding' };
    const encoding = wideAscii(bytes) ?? 'utf-8';
    return { encoding, start: marked ? marked[1].length : 0 };
  }
  if (isUtf32(bytes)) return { problem: 'utf-32' };
  if (marked) {
    const [encoding, mark] = marked;
    if (weigh(bytes, encoding, mark.length)) return { encoding, start: mark.length };
  }
  const weighed = ENCODINGS.flatMap((encoding) => weigh(bytes, encoding, 0) ?? []);
  const [best] = weighed.sort((a, b) => b.common - a.common);
  if (best && best.common >= LEAST_COMMON) return { encoding: best.encoding, start: 0 };
  const formed = weighed.find(({ encoding }) => encoding === 'utf-8');
  if (formed && formed.characters >= LEAST_FORMED) return { encoding: 'utf-8', start: 0 };
  return { problem: isBinary(bytes) ? 'binary' : 'encoding' };
}

/** A file read in one encoding. */
interface Weighed {
  readonly encoding: Encoding;
  /** Characters of more than one byte. */
  readonly characters: number;
  /** The share of common Chinese characters. */
  readonly common: number;
}

/** Reads a file in an encoding; nothing comes of it where more than a few bytes don't fit. */
function weigh(bytes: Uint8Array, encoding: Encoding, start: number): Weighed | undefined {
  const bad = findBadBytes(bytes, encoding, start);
  // No character of interest has fewer than two bytes.
  if (!isSlight(bad, bytes.length / 2)) return undefined;
  const { text } = decodeAs(bytes, encoding, start, bad);
  const isWide = encoding.startsWith('utf-16');
  let [common, other, signs] = [0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) common += isWide && unit >= 0x20 ? 1 : 0;
    else if (isCommonCharacter(unit)) common++;
    else if (isSign(unit) || /\s/.test(text.charAt(i))) signs++;
    else other++;
  }
  const characters = common + other + signs - bad.length;
  if (!isSlight(bad, characters)) return undefined;
  return { encoding, characters, common: common / Math.max(1, common + other) };
}

function isSlight(bad: readonly BadBytes[], characters: number): boolean {
  return bad.length <= 1 + characters / CHARACTERS_A_FAULT;
}

/** Punctuation and full-width signs, which many encodings of Asia have at the same places. */
function isSign(unit: number): boolean {
  return (
    (unit >= 0x2010 && unit < 0x2040) ||
    (unit >= 0x3000 && unit < 0x3020) ||
    (unit >= 0xff00 && unit < 0xff60) ||
    unit === 0xb7
  );
}

/** Of UTF-16 that is all ASCII, every other byte is NUL, and it is valid UTF-8. */
function wideAscii(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nuls: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[i % 2 === 0 ? 0 : 1]++;
  const [even, odd] = nuls;
  if (Math.max(even, odd) < NEARLY_HALF * bytes.length) return undefined;
  return even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : undefined;
}

/** The share of bytes that are NUL where every other one is, but for a few signs that are not ASCII. */
const NEARLY_HALF = 0.45;

/** ISO-2022 for Japanese, Korean and Chinese: ASCII in which `ESC $` begins other characters. */
function isShifted(bytes: Uint8Array): boolean {
  const escape = bytes.indexOf(0x1b);
  return escape >= 0 && bytes[escape + 1] === 0x24 && !bytes.some((byte) => byte >= 0x80);
}

/** No character of UTF-32 is over U+10FFFF: its first byte, or last, is always 0, and the next to it nearly. */
function isUtf32(bytes: Uint8Array): boolean {
  const fits = (first: number, next: number): boolean => {
    for (let i = 0; i < bytes.length; i += 4) {
      if (bytes[i + first] !== 0 || (bytes[i + next] ?? 0) > 0x10) return false;
    }
    return bytes.length >= 8 && bytes.length % 4 === 0;
  };
  return fits(3, 2) || fits(0, 1);
}

/** Control characters that no text file has; tab, line ends, form feed and escape are let through. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && !CONTROLS_OF_TEXT.has(byte)) controls++;
  return controls > MOST_CONTROLS * bytes.length;
}

/** The share of them that a text file may have whose encoding is unknown. */
const MOST_CONTROLS = 0.005;
const CONTROLS_OF_TEXT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
