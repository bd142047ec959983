import { findAnchor, foldDump } from '../../src/parse/dump/find-anchor.ts';
import type { PageInput, ParsedPage } from '../../src/parse/types.ts';
import type { CorrectedFields } from '../../src/schema/correction.ts';

/**
 * The fields that editors set, for each article by its id: a later correction overrules an earlier
 * one. Corrections that failed set nothing.
 */
export function fieldsSet(
  { ledger, correctionProblems }: ParsedPage,
  { corrections = [] }: PageInput,
): Map<string, CorrectedFields> {
  const fields = new Map<string, CorrectedFields>();
  const failed = new Set(correctionProblems.map(({ index }) => index));
  const haystack = foldDump(ledger.entries.map(({ text }) => text).join(''));
  for (const [index, correction] of corrections.entries()) {
    if (!('set' in correction) || failed.has(index)) continue;
    const lookup = findAnchor(haystack, correction.at);
    if (lookup.kind !== 'found') continue;
    const { from } = lookup.span;
    const owner = ledger.entries.find((entry) => entry.from <= from && from < entry.to);
    if (owner?.article === undefined) continue;
    fields.set(owner.article, { ...fields.get(owner.article), ...correction.set });
  }
  return fields;
}
