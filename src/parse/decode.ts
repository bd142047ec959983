/** Dumps over this many bytes are no newspaper page. */
export const MAX_DUMP_BYTES = 16 * 1024 * 1024;

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

export type Decoded =
  { text: string; encoding: Encoding } | { problem: 'empty' | 'binary' | 'too-large' };

/** Control characters that no text file has; tab, line ends, form feed and escape are let through. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;

/**
 * Reads a dump's bytes as text. The byte order mark decides where there is one; else UTF-8 where
 * the bytes are valid UTF-8, else UTF-16 where every other byte looks like a Latin or Chinese high
 * byte, else GB18030.
 *
 * @param bytes the file as it came
 * @returns the text without byte order mark and its encoding, or why the bytes are refused
 */
export function decodeDump(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_DUMP_BYTES) return { problem: 'too-large' };
  const decoded = decodeAny(bytes);
  if (!decoded) return { problem: bytes.length === 0 ? 'empty' : 'binary' };
  if (decoded.text.trim() === '') return { problem: 'empty' };
  const controls = decoded.text.match(CONTROL)?.length ?? 0;
  return controls > decoded.text.length / 200 ? { problem: 'binary' } : decoded;
}

function decodeAny(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  for (const encoding of candidates(bytes)) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this encoding; the next candidate may fit.
    }
  }
  return undefined;
}

function candidates(bytes: Uint8Array): Encoding[] {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return ['utf-16le'];
  if (a === 0xfe && b === 0xff) return ['utf-16be'];
  const wide = wideEncoding(bytes);
  return wide ? [wide] : ['utf-8', 'gb18030'];
}

/**
 * UTF-16 without a mark: line ends and ASCII give NUL bytes, nearly all on one side (U+4E00 `一`
 * has one on the other), which neither UTF-8 nor GB18030 text has at all.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const nuls = [0, 0];
  const sample = Math.min(bytes.length, 65536);
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd > 4 * even) return 'utf-16le';
  if (even > 4 * odd) return 'utf-16be';
  return undefined;
}
