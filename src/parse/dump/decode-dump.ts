import { STRAYS } from '../../schema/strays.ts';
import type { Decoded } from '../model/decoded.ts';
import { chooseEncoding } from './choose-encoding.ts';
import { decodeAs } from './decode-as.ts';
import { formatOf } from './format-of.ts';

/** Dumps over this many bytes are no newspaper page. */
export const MAX_DUMP_BYTES = 2 ** 24;

/**
 * Reads a dump's bytes as text. Valid UTF-8 is read as that; of other bytes the encoding is what
 * makes Chinese of them. Damage is no reason to refuse a file: what can't be read is replaced by
 * U+FFFD, and told.
 *
 * @param bytes the file as it came
 * @returns the text without byte order mark, its encoding and what could not be read; or why the
 *   bytes are refused
 */
export function decodeDump(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_DUMP_BYTES) return { problem: 'too-large' };
  if (bytes.length === 0) return { problem: 'empty' };
  const format = formatOf(bytes);
  if (format) return { problem: format };
  const choice = chooseEncoding(bytes);
  if ('problem' in choice) return choice;
  const { encoding, start } = choice;
  const { text, faults } = decodeAs(bytes, encoding, start);
  const isEmpty = text.replace(STRAYS, '').trim() === '';
  return isEmpty ? { problem: 'empty' } : { text, encoding, faults };
}
