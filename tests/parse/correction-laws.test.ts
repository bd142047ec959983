import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeDump } from '../../src/parse/decode.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import { printArticle } from '../../src/parse/print-article.ts';
import type { PageInput, ParsedPage } from '../../src/parse/types.ts';
import { articleSchema } from '../../src/schema/article.ts';
import type { Entry } from '../../src/schema/entry.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { correctionsFor } from '../support/arbitrary-corrections.ts';
import { brokenDump, dumpText, textPage } from '../support/arbitrary-dump.ts';
import { checkAccount } from '../support/check-account.ts';
import { lawRuns } from '../support/laws.ts';
import { countLetters, countMissing } from '../support/fidelity/fold.ts';
import { readRawPages } from '../support/raw-pages.ts';

const real = readRawPages();
const anyInput = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(...real) },
    { weight: 2, arbitrary: brokenDump.map(textPage) },
    { weight: 1, arbitrary: dumpText.map(textPage) },
  )
  .chain((page) => correctionsFor(textOf(page)).map((corrections) => ({ ...page, corrections })))
  .map((page) => ({ ...page, [fc.toStringMethod]: () => shorten(page) }));

test('any corrections over any dump give a page whose ledger is exact', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      check(parsePage(input), input);
    }),
    { numRuns: 2 * lawRuns },
  );
});

function textOf({ bytes }: PageInput): string {
  const decoded = decodeDump(bytes);
  return 'text' in decoded ? decoded.text : '';
}

/** How an input that breaks the law is shown: its beginning, and its corrections. */
function shorten(input: PageInput): string {
  return `${textOf(input).slice(0, 200)}\n${JSON.stringify(input.corrections, null, 1)}`;
}

function check(page: ParsedPage, input: PageInput): void {
  const { ledger, articles } = page;
  assert.equal(ledger.entries.map(({ text }) => text).join(''), textOf(input));
  assert.deepEqual(ledgerSchema.parse(ledger), ledger);
  for (const article of articles) {
    articleSchema.parse(article.front);
    printArticle(article);
  }
  const ids = articles.map(({ front }) => front.id);
  assert.equal(new Set(ids).size, ids.length, `an id twice: ${ids.join(' ')}`);
  checkAccount(page);
  checkReadings(page);
  const count = input.corrections?.length ?? 0;
  for (const { index, kind, rival } of page.correctionProblems) {
    assert.ok(index < count);
    if (kind === 'clash') assert.ok(rival !== undefined && rival !== index && rival < count);
  }
}

/** What a correction takes off the dump and what it adds make its words of those that it quotes. */
function checkReadings({ ledger }: ParsedPage): void {
  for (const { why, field, correction, dump, printed } of ledger.repairs) {
    if (why !== 'correction' || field !== undefined) continue;
    const of = (list: readonly Pick<Entry, 'correction' | 'text'>[] = []): string =>
      list
        .filter((one) => one.correction === correction)
        .map(({ text }) => text)
        .join('');
    const before = countLetters(dump + of(ledger.added));
    const after = countLetters(printed + of(ledger.entries));
    assert.equal(
      countMissing(before, after) + countMissing(after, before),
      0,
      `${dump} → ${printed}`,
    );
  }
}
