import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeDump } from '../../src/parse/decode.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import { printArticle } from '../../src/parse/print-article.ts';
import type { PageInput, ParsedPage } from '../../src/parse/types.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { asPage, brokenDump, dumpText, textPage } from '../support/arbitrary-dump.ts';
import { checkAccount } from '../support/check-account.ts';
import { readRawPages } from '../support/raw-pages.ts';
import { readPrinted } from '../support/read-printed.ts';

const anyPage = fc
  .oneof(
    { weight: 3, arbitrary: brokenDump.map(textPage) },
    { weight: 2, arbitrary: dumpText.map(textPage) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }).map(asPage) },
  )
  .map((page) => ({ ...page, [fc.toStringMethod]: () => shorten(page) }));

/** What holds for every dump, real, broken or random. */
const LAWS: Record<string, (page: ParsedPage, input: PageInput) => void> = {
  'the ledger holds every character of the dump once, in order': ({ ledger }, input) => {
    let end = 0;
    for (const entry of ledger.entries) {
      assert.equal(entry.from, end, `a gap or an overlap at ${end}`);
      assert.equal(entry.text.length, entry.to - entry.from);
      end = entry.to;
    }
    const decoded = decodeDump(input.bytes);
    if ('problem' in decoded) return;
    assert.equal(ledger.entries.map((entry) => entry.text).join(''), decoded.text);
    assert.equal(ledger.encoding, decoded.encoding);
  },
  'every line number is that of the dump': ({ ledger, articles }) => {
    const lines = lineStarts(ledger.entries.map((entry) => entry.text).join(''));
    for (const entry of ledger.entries) {
      assert.equal(entry.line, lines.findLastIndex((start) => start <= entry.from) + 1);
    }
    const named = [...ledger.findings, ...ledger.repairs].map((item) => item.line);
    const ranges = articles.flatMap((article) => article.front.source.lines);
    for (const [first, last] of ranges) assert.ok(first <= last, `lines ${first} to ${last}`);
    for (const line of [...named, ...ranges.flat()]) {
      assert.ok(line <= lines.length, `line ${line} of ${lines.length}`);
    }
  },
  'the ledger keeps its schema and names each article once, in printed order': (page) => {
    assert.deepEqual(ledgerSchema.parse(page.ledger), page.ledger);
    const ids = page.articles.map((article) => article.front.id);
    assert.deepEqual(page.ledger.articles, ids);
    assert.equal(new Set(ids).size, ids.length, `an id twice: ${ids.join(' ')}`);
    const orders = page.articles.map((article) => article.front.order);
    assert.deepEqual(
      orders,
      [...ids.keys()].map((index) => index + 1),
    );
  },
  'an entry says either which article it became or why it became none': ({ ledger }) => {
    for (const entry of ledger.entries) {
      const placed = entry.use === 'article';
      assert.equal(
        entry.article !== undefined && entry.field !== undefined,
        placed,
        inspect(entry),
      );
      if (placed) assert.ok(ledger.articles.includes(entry.article ?? ''), inspect(entry));
      if (entry.use === 'dropped') assert.ok(entry.reason, inspect(entry));
    }
  },
  'articles print letter for letter what the ledger says became of the dump': checkAccount,
  'articles read back from their files as they were': ({ articles }) => {
    for (const article of articles) {
      const printed = readPrinted(printArticle(article));
      assert.deepEqual(printed.front, article.front);
      assert.deepEqual(printed.body, article.body);
    }
  },
  'parsing twice gives the same': (page, input) => {
    assert.deepEqual(parsePage(input), page);
  },
};

const realPages = readRawPages().map((input) => ({ input, page: parsePage(input) }));

for (const [law, check] of Object.entries(LAWS)) {
  test(law, () => {
    for (const { input, page } of realPages) check(page, input);
  });
}

test('every law holds for broken dumps, made-up text and random bytes', () => {
  fc.assert(
    fc.property(anyPage, (input) => {
      const page = parsePage(input);
      for (const [law, check] of Object.entries(LAWS)) {
        try {
          check(page, input);
        } catch (cause) {
          throw new Error(`Against the law: ${law}`, { cause });
        }
      }
    }),
  );
});

/** Offsets at which the lines of a dump begin; a form feed ends a line too. */
function lineStarts(dump: string): number[] {
  const ends = dump.matchAll(/\r\n|[\n\r\f\u0085\u2028\u2029]/g);
  return [0, ...Array.from(ends, (match) => match.index + match[0].length)];
}

/** How a page that breaks a law is shown: its text, not its bytes. */
function shorten({ bytes, sha256 }: PageInput): string {
  const text = JSON.stringify(new TextDecoder().decode(bytes));
  return text.length > 2000 ? `${text.slice(0, 2000)}… (${sha256})` : text;
}

function inspect(value: unknown): string {
  return JSON.stringify(value);
}
