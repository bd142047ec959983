import type { Encoding } from '../model/encoding.ts';
import { CLEAR, FAINT, HEAVY, STRONG } from '../text/points.ts';
import { isCommonCharacter } from '../words/is-common-character.ts';
import { readPairs } from './read-pairs.ts';

/** Bytes that are no character of an encoding: from the first to after the last. */
export interface BadBytes {
  readonly from: number;
  readonly to: number;
}

/**
 * How many bytes the character takes that begins at an offset, and what it is: a UTF-16 unit, 0 where
 * that doesn't matter. Where no character begins the length is 0; less than 0 where so many bytes
 * belong together all the same.
 */
type ReadCharacter = (at: number) => readonly [length: number, unit: number];

/**
 * Finds the runs of bytes that are no characters of an encoding; what stands between them is.
 *
 * @param start bytes to leave out: a byte order mark
 */
export function findBadBytes(bytes: Uint8Array, encoding: Encoding, start = 0): BadBytes[] {
  const end = bytes.length;
  switch (encoding) {
    case 'utf-8':
      return walk(start, end, readUtf8(bytes));
    case 'utf-16le':
    case 'utf-16be': {
      const read = readUtf16(bytes, encoding === 'utf-16be');
      // A byte too few or too many in the middle puts all after it out of step.
      return (end - start) % 2 === 0 ? walk(start, end, read) : inStep(start, end, read);
    }
    case 'gb18030':
    case 'big5':
      return byLines(bytes, start, readPairs(bytes, encoding));
    default:
      return encoding satisfies never;
  }
}

/** Takes the characters as they come, and one byte where none begins. */
function walk(start: number, end: number, read: ReadCharacter): BadBytes[] {
  const bad: BadBytes[] = [];
  for (let at = start; at < end;) {
    const [length] = read(at);
    const step = Math.abs(length) || 1;
    if (length <= 0) addBad(bad, at, Math.min(end, at + step));
    at += step;
  }
  return bad;
}

function addBad(bad: BadBytes[], from: number, to: number): void {
  const last = bad.at(-1);
  if (last?.to === from) bad[bad.length - 1] = { from: last.from, to };
  else bad.push({ from, to });
}

const LINE_FEED = 0x0a;

/** No line end is part of a longer character, so that a line that has lost a byte harms no other. */
function byLines(bytes: Uint8Array, first: number, read: ReadCharacter): BadBytes[] {
  const bad: BadBytes[] = [];
  for (let start = first; start < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found + 1;
    const simply = walk(start, end, read);
    const runs = simply.length === 0 ? simply : inStep(start, end, read);
    for (const { from, to } of runs) addBad(bad, from, to);
    start = end;
  }
  return bad;
}

/** What speaks against taking a byte for bad, and against a character that text seldom has. */
const BAD = HEAVY;
const RARE = CLEAR;
const COMMON = FAINT;
/** Characters of four bytes are the rarest of all. */
const LONG = STRONG;
/** The length of half a pair of UTF-16. */
const HALF = -2;

/** Takes the characters as they make most sense: a lost byte must not garble those after it. */
function inStep(start: number, end: number, read: ReadCharacter): BadBytes[] {
  const lengths = new Int8Array(end - start);
  // The costs of what stands after each of the next bytes.
  let [one, two, three, four] = [0, Infinity, Infinity, Infinity];
  for (let at = end - 1; at >= start; at--) {
    const [length, unit] = read(at);
    const rest = length === 1 ? one : length === 2 ? two : length === 4 ? four : Infinity;
    const whole =
      rest + (length === 4 ? LONG : unit < 0x80 || isCommonCharacter(unit) ? COMMON : RARE);
    const broken = (length === HALF ? Math.min(one, two) : one) + BAD;
    lengths[at - start] = whole <= broken ? length : length === HALF && two < one ? HALF : 0;
    [one, two, three, four] = [Math.min(whole, broken), one, two, three];
  }
  return walk(start, end, (at) => [lengths[at - start] ?? 0, 0]);
}

/** UTF-8 as Unicode defines it: nothing longer than need be, no surrogates. */
function readUtf8(bytes: Uint8Array): ReadCharacter {
  const byte = (at: number): number => bytes[at] ?? 0;
  const goesOn = (at: number): boolean => (byte(at) & 0xc0) === 0x80;
  const length = (at: number): number => {
    const [lead, second] = [byte(at), byte(at + 1)];
    if (lead < 0x80) return 1;
    if (lead < 0xc2 || lead > 0xf4 || !goesOn(at + 1)) return 0;
    if (lead < 0xe0) return 2;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
    if (!goesOn(at + 2)) return 0;
    if (lead < 0xf0) return 3;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
    return goesOn(at + 3) ? 4 : 0;
  };
  return (at) => [length(at), 0];
}

function readUtf16(bytes: Uint8Array, big: boolean): ReadCharacter {
  const unitAt = (at: number): number =>
    at + 1 >= bytes.length
      ? -1
      : ((bytes[big ? at : at + 1] ?? 0) << 8) | (bytes[big ? at + 1 : at] ?? 0);
  return (at) => {
    const unit = unitAt(at);
    if (unit < 0) return [0, 0];
    if (unit >= 0xdc00 && unit < 0xe000) return [HALF, 0];
    if (unit < 0xd800 || unit >= 0xe000) return [2, unit];
    const low = unitAt(at + 2);
    return low >= 0xdc00 && low < 0xe000 ? [4, 0] : [HALF, 0];
  };
}
