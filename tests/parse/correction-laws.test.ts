import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { PageInput, ParsedPage } from '../../src/parse/types.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { correctionsFor } from '../support/arbitrary-corrections.ts';
import { brokenDump, dumpText, textPage } from '../support/arbitrary-dump.ts';
import { PAGE_LAWS } from '../support/page-laws.ts';
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
  for (const { front } of page.articles) articleSchema.parse(front);
  for (const [name, law] of Object.entries(PAGE_LAWS)) {
    // Parsing twice is another test's, and takes as long as all of this.
    if (name === 'twice') continue;
    try {
      law.check(page, input);
    } catch (cause) {
      throw new Error(`Against the law: ${law.says}`, { cause });
    }
  }
  const count = input.corrections?.length ?? 0;
  for (const { index, kind, rival } of page.correctionProblems) {
    assert.ok(index < count);
    if (kind === 'clash') assert.ok(rival !== undefined && rival !== index && rival < count);
  }
}
