import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import { splitLines } from '../../src/parse/text/line.ts';
import { locate } from '../../src/parse/text/located.ts';
import { cutSheets } from '../../src/parse/dump/cut-sheets.ts';
import type { Encoding } from '../../src/parse/model/encoding.ts';
import { LINE_END } from '../../src/schema/line-end.ts';
import { sha256 } from '../archive/tree/sha256.ts';
import type { Dump } from '../archive/dumps/read-dump.ts';

/**
 * Cuts a file into the printed pages that it holds, as the parser would. Together the pieces are the
 * file, byte for byte; each is cut before the line with which its page begins.
 *
 * @returns a dump for each page, the file itself where it holds one; `undefined` where a piece alone
 *   would be read as other text than in the file (its encoding can't be told from so little)
 */
export function cutFile(file: Dump): Dump[] | undefined {
  const text = textOf(file.bytes);
  const tops = cutSheets(splitLines(locate(text, 0))).map(([line]) => line?.number ?? 1);
  if (tops.length === 1) return [file];
  const cuts: number[] = [];
  for (const [i, line] of tops.entries()) {
    // The first is sought from the file's first line, each of the others from the one before it.
    cuts.push(lineAfter(file, cuts[i - 1] ?? 0, line - (tops[i - 1] ?? 1)));
  }
  const pieces = cuts.map((from, i): Dump => {
    const bytes = file.bytes.subarray(from, cuts[i + 1]);
    return { bytes, sha256: sha256(bytes), encoding: file.encoding };
  });
  return pieces.map(({ bytes }) => textOf(bytes)).join('') === text ? pieces : undefined;
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeDump(bytes);
  return 'text' in decoded ? decoded.text : '';
}

/** Bytes that are decoded first in search of a line. */
const FIRST_REACH = 4096;

/**
 * The byte at which a line begins, so many lines after one that begins at `from`. It is sought in a
 * reach that doubles, then by halves: what is decoded of the first bytes tells how many line ends
 * stand there, in any encoding.
 */
function lineAfter({ bytes, encoding }: Dump, from: number, lines: number): number {
  if (lines === 0) return from;
  const rest = bytes.subarray(from);
  const isWithin = (length: number): boolean =>
    lineEndsIn(rest.subarray(0, length), encoding) >= lines;
  let [low, high] = [0, FIRST_REACH];
  while (high < rest.length && !isWithin(high)) [low, high] = [high + 1, high * 2];
  high = Math.min(high, rest.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isWithin(middle)) high = middle;
    else low = middle + 1;
  }
  // CR and LF end one line.
  const next = low + (encoding.startsWith('utf-16') ? 2 : 1);
  const isSplit = decode(rest.subarray(0, next), encoding).endsWith('\r\n');
  return from + (isSplit ? next : low);
}

function lineEndsIn(bytes: Uint8Array, encoding: Encoding): number {
  return decode(bytes, encoding).match(LINE_END)?.length ?? 0;
}

/** Decodes the first bytes of a file's line; a character that is cut off is left out. */
function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}
