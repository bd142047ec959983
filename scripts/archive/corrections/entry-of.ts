import { findAnchor, foldDump } from '../../../src/parse/dump/find-anchor.ts';
import { decodeDump } from '../../../src/parse/dump/decode-dump.ts';
import type { ParsedPage } from '../../../src/parse/types.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import type { PageSource } from '../model/day-source.ts';

/** The ledger's entry in which the words stand that a correction quotes. */
export function entryOf(
  { dump }: PageSource,
  { ledger }: ParsedPage,
  correction: Correction,
): Entry | undefined {
  const decoded = decodeDump(dump.bytes);
  if (!('text' in decoded)) return undefined;
  const lookup = findAnchor(foldDump(decoded.text), correction.at);
  if (lookup.kind !== 'found') return undefined;
  const { from } = lookup.span;
  return ledger.entries.find((entry) => entry.from <= from && from < entry.to);
}
