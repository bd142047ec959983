import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeDump } from '../../src/parse/dump/decode-dump.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { Article, PageInput, ParsedPage } from '../../src/parse/types.ts';
import { codePoint, ONE_STRAY } from '../../src/schema/strays.ts';
import { asPage } from '../support/arbitrary-dump.ts';
import { checkAccount } from '../support/check-account.ts';
import { encodeWide } from '../support/encode-as.ts';
import '../support/laws.ts';
import { readRawPages } from '../support/raw-pages.ts';

const pages = readRawPages().map((page) => ({ ...page, corrections: [] }));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Characters of each class that don't belong, and show nothing. */
const invisible = fc.constantFrom(
  ...['\0', '\u0001', '\u0008', '\u001b', '\u007f', '\u0080', '\u009f', '\u00ad', '\u034f'],
  ...['\u061c', '\u115f', '\u180e', '\u200b', '\u200d', '\u202a', '\u202e', '\u2060', '\u2066'],
  ...['\u3164', '\ufe0f', '\ufeff', '\ufff9', '\ufffc', '\u{e0001}', '\u{e0041}', '\u{e01ef}'],
);
const stray = fc.oneof(
  invisible,
  fc.constantFrom('\ue000', '\uf8ff', '\u{f1234}', '\u{10fffd}', '\u0378', '\u{1ffff}', '\ufffe'),
  fc.constantFrom('\ufffd', '\ufffd\ufffd', '\v', '\u00a0', '\u2028', '\u0085'),
);

/** Strays and where in a page each is put, as shares of its length. */
const sprinkle = (what: fc.Arbitrary<string>) =>
  fc.record({
    page: fc.constantFrom(...pages),
    strays: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), what), {
      minLength: 1,
      maxLength: 40,
    }),
  });

function put(text: string, strays: readonly (readonly [number, string])[]): string {
  const units = Array.from(text);
  for (const [share, character] of strays) {
    units.splice(Math.floor(share * units.length), 0, character);
  }
  return units.join('');
}

function checkPage(page: ParsedPage, input: PageInput): void {
  const decoded = decodeDump(input.bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const { entries } = page.ledger;
  assert.equal(entries.map((entry) => entry.text).join(''), text);
  for (const entry of entries) {
    const strays = Array.from(entry.text).filter((one) => ONE_STRAY.test(one));
    if (entry.code === undefined) assert.deepEqual(strays, []);
    else {
      assert.equal(entry.use, 'dropped');
      assert.deepEqual(new Set(Array.from(entry.text, codePoint)), new Set([entry.code]));
      assert.equal(strays.length, Array.from(entry.text).length);
    }
  }
  for (const printed of [...page.articles, page.ledger.findings, page.ledger.masthead]) {
    assert.doesNotMatch(JSON.stringify(printed), ONE_STRAY);
    assert.doesNotMatch(JSON.stringify(printed), /\\u[0-9a-f]{4}/);
  }
  checkAccount(page);
}

test('no stray character reaches an article, and each stands in the ledger', () => {
  fc.assert(
    fc.property(sprinkle(stray), ({ page, strays }) => {
      const text = put(new TextDecoder().decode(page.bytes), strays);
      const input = { ...page, ...asPage(utf8(text)) };
      checkPage(parsePage(input), input);
    }),
  );
});

test('characters that show nothing change no article', () => {
  const known = new Map(pages.map((page) => [page, parsePage(page).articles.map(plain)]));
  fc.assert(
    fc.property(sprinkle(invisible), ({ page, strays }) => {
      const text = put(new TextDecoder().decode(page.bytes), strays);
      const { articles } = parsePage({ ...page, ...asPage(utf8(text)) });
      assert.deepEqual(articles.map(plain), known.get(page));
    }),
  );
});

/** An article without what tells its place in the dump. */
function plain({ front, body }: Article): unknown {
  return { ...front, id: '', source: '', body };
}

/** Pieces of a page in several encodings, and bytes of none. */
const mixture = fc
  .array(
    fc.record({
      page: fc.constantFrom(...pages),
      from: fc.nat(4000),
      length: fc.nat(600),
      as: fc.constantFrom(
        utf8,
        (text: string) => encodeWide(text, 'le'),
        (text: string) => encodeWide(text, 'be'),
        (text: string) => utf8(text).map((byte, i) => (i % 50 === 0 ? 0xff : byte)),
        (text: string) => utf8(text).map((byte) => byte ^ 0x80),
      ),
    }),
    { maxLength: 4 },
  )
  .map((parts) =>
    Uint8Array.from(
      parts.flatMap(({ page, from, length, as }) => [
        ...as(new TextDecoder().decode(page.bytes).slice(from, from + length)),
      ]),
    ),
  );

test('any bytes give a page that keeps these laws', () => {
  const anyBytes = fc.oneof(mixture, fc.uint8Array({ maxLength: 3000 }));
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const input = asPage(bytes);
      checkPage(parsePage(input), input);
    }),
  );
});
