import type { PairEncoding } from '../model/encoding.ts';

const tables = new Map<PairEncoding, Uint16Array>();

/**
 * Makes the function that tells which character begins at an offset: its length in bytes, 0 where
 * none begins, and its first UTF-16 unit, 0 for one of four bytes.
 */
export function readPairs(
  bytes: Uint8Array,
  encoding: PairEncoding,
): (at: number) => readonly [length: number, unit: number] {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  return (at) => {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) return [1, lead];
    const unit = at + 1 < bytes.length ? table[(lead << 8) | (bytes[at + 1] ?? 0)] : 0;
    if (unit) return [2, unit];
    return encoding === 'gb18030' && isFour(bytes, at) ? [4, 0] : [0, 0];
  };
}

const LINE_FEED = 0x0a;
const REPLACEMENT = '\ufffd';

/** For each pair of bytes the first unit of its character; 0 where it has none. */
function makeTable(encoding: PairEncoding): Uint16Array {
  const pairs: number[] = [];
  for (let lead = 0x80; lead < 0x100; lead++) {
    for (let trail = 0x40; trail < 0x100; trail++) pairs.push((lead << 8) | trail);
  }
  const bytes = Uint8Array.from(pairs.flatMap((pair) => [pair >> 8, pair & 0xff, LINE_FEED]));
  const table = new Uint16Array(65536);
  const read = new TextDecoder(encoding).decode(bytes).split('\n');
  for (const [i, pair] of pairs.entries()) {
    const character = read[i] ?? REPLACEMENT;
    // A byte that stands for itself makes two characters of the pair.
    const isWhole = Array.from(character).length === 1 && character !== REPLACEMENT;
    if (isWhole) table[pair] = character.charCodeAt(0);
  }
  return table;
}

/** The places of four bytes that Unicode has characters for. */
const LAST_IN_PLANE_0 = 39419;
const FIRST_AFTER = 189000;
const LAST = 1237575;

function isFour(bytes: Uint8Array, at: number): boolean {
  const [a, b, c, d] = [0, 1, 2, 3].map((i) => bytes[at + i] ?? 0) as [
    number,
    number,
    number,
    number,
  ];
  if (a < 0x81 || b < 0x30 || b > 0x39 || c < 0x81 || c > 0xfe || d < 0x30 || d > 0x39)
    return false;
  const place = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
  return place <= LAST_IN_PLANE_0 || (place >= FIRST_AFTER && place <= LAST);
}
