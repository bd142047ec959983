import assert from 'node:assert/strict';
import { findAnchor, foldDump } from '../../../src/parse/dump/find-anchor.ts';
import type { Correction } from '../../../src/schema/correction.ts';
import type { Entry } from '../../../src/schema/entry.ts';
import { fieldsSet } from '../../support/fields-set.ts';
import { missingLetters } from '../../support/letters.ts';
import { textsOf } from './check-clean.ts';
import type { Subject } from './types.ts';
import type { Span } from '../../../src/parse/text/span.ts';

/** Asserts that every correction of which no problem is told has done what it says. */
export function checkEffects(subject: Subject): void {
  const { input, page } = subject;
  const told = new Set(page.correctionProblems.map(({ index }) => index));
  const haystack = foldDump(page.ledger.entries.map(({ text }) => text).join(''));
  for (const [index, correction] of (input.corrections ?? []).entries()) {
    if (told.has(index)) continue;
    const lookup = findAnchor(haystack, correction.at);
    assert.ok(lookup.kind === 'found', `correction ${index} has no place, and no problem is told`);
    checkEffect(subject, correction, lookup.span);
  }
  checkSets(subject);
}

function checkEffect({ input, page }: Subject, correction: Correction, span: Span): void {
  const entries = page.ledger.entries.filter(({ from, to }) => from < span.to && to > span.from);
  if ('drop' in correction) {
    const printed = entries.filter((entry) => entry.use === 'article');
    // White space between two pieces of a field goes with them.
    const kept = printed.map((entry) => within(entry, span)).join('');
    assert.equal(kept.trim(), '', `dropped words are printed: \`${kept}\``);
  }
  // Marks of another kind than text may rightly become none.
  if ('replace' in correction && /^[\p{Script=Han}\d，。！？、]*$/u.test(correction.replace)) {
    const owners = new Set(entries.map(({ article }) => article));
    const texts = page.articles
      .filter(({ front }) => owners.has(front.id))
      .flatMap((article) => [
        ...textsOf(article).map(([, text]) => text),
        String(article.front.continuedTo ?? ''),
      ]);
    // Where it stands now may be a field that another correction sets.
    const isSet = fieldsSet(page, input).size > 0;
    if (texts.length === 0 || owners.size > 1 || isSet) return;
    const mended = page.ledger.repairs
      .filter(({ why }) => why !== 'correction')
      .map(({ dump }) => dump);
    const names = '编者按下转第版记者见习通讯员摄影作者文图';
    const lost = missingLetters(correction.replace, [...texts, ...mended, names]);
    assert.equal(lost, '', `letters of a replacement are not printed: \`${lost}\``);
  }
}

function within(entry: Entry, span: Span): string {
  return entry.text.slice(Math.max(0, span.from - entry.from), span.to - entry.from);
}

/** What is set is printed, just so. */
function checkSets({ input, page }: Subject): void {
  const sets = fieldsSet(page, input);
  for (const { front } of page.articles) {
    for (const [field, value] of Object.entries(sets.get(front.id) ?? {})) {
      const printed = front[field as keyof typeof front];
      assert.deepEqual(
        printed,
        value ?? undefined,
        `${front.id}: \`${field}\` is not what was set`,
      );
    }
  }
}
