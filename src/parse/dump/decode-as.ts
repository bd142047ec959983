import type { Fault } from '../model/decoded.ts';
import type { Encoding } from '../model/encoding.ts';
import { findBadBytes, type BadBytes } from './find-bad-bytes.ts';

const REPLACEMENT = '\ufffd';

/**
 * Reads bytes in a known encoding.
 *
 * @param start bytes to leave out: a byte order mark
 * @returns the text, in which U+FFFD stands for each run of bytes that are no character
 */
export function decodeAs(
  bytes: Uint8Array,
  encoding: Encoding,
  start = 0,
  bad: readonly BadBytes[] = findBadBytes(bytes, encoding, start),
): { text: string; faults: Fault[] } {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const faults: Fault[] = [];
  let text = '';
  let end = start;
  for (const { from, to } of bad) {
    if (from > end) text += decoder.decode(bytes.subarray(end, from));
    faults.push({ at: text.length, byte: from, bytes: bytes.slice(from, to) });
    text += REPLACEMENT;
    end = to;
  }
  return { text: text + decoder.decode(bytes.subarray(end)), faults };
}
