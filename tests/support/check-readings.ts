import assert from 'node:assert/strict';
import type { ParsedPage } from '../../src/parse/types.ts';
import type { Added, Entry } from '../../src/schema/entry.ts';
import { missingLetters } from './letters.ts';

/**
 * Asserts of each replacement by an editor that what the ledger says it takes off the dump, and what
 * it adds, makes his words of those that he quotes.
 */
export function checkReadings({ ledger }: ParsedPage): void {
  for (const { why, field, correction, dump, printed } of ledger.repairs) {
    if (why !== 'correction' || field !== undefined) continue;
    const taken = ledger.entries.filter((one) => one.correction === correction);
    // What is dropped is the page's, and of two that drop the same only one has it.
    if (printed === '' && !taken.some(({ use }) => use === 'replaced')) continue;
    const of = (list: readonly (Entry | Added)[] = []): string =>
      list.flatMap((one) => (one.correction === correction ? [one.text] : [])).join('');
    const before = [dump, of(ledger.added)];
    const after = [printed, of(ledger.entries)];
    const odd = missingLetters(before.join(''), after) + missingLetters(after.join(''), before);
    assert.equal(odd, '', `${dump} → ${printed}`);
  }
}
