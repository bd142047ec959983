import { test } from 'node:test';
import fc from 'fast-check';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { PageInput } from '../../src/parse/types.ts';
import { asPage, brokenDump, dumpText, textPage } from '../support/arbitrary-dump.ts';
import { PAGE_LAWS } from '../support/page-laws.ts';
import { readRawPages } from '../support/raw-pages.ts';

const anyPage = fc
  .oneof(
    { weight: 3, arbitrary: brokenDump.map(textPage) },
    { weight: 2, arbitrary: dumpText.map(textPage) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }).map(asPage) },
  )
  .map((page) => ({ ...page, [fc.toStringMethod]: () => shorten(page) }));

const realPages = readRawPages().map((input) => ({ input, page: parsePage(input) }));

for (const { says, check } of Object.values(PAGE_LAWS)) {
  test(says, () => {
    for (const { input, page } of realPages) check(page, input);
  });
}

test('every law holds for broken dumps, made-up text and random bytes', () => {
  fc.assert(
    fc.property(anyPage, (input) => {
      const page = parsePage(input);
      for (const { says, check } of Object.values(PAGE_LAWS)) {
        try {
          check(page, input);
        } catch (cause) {
          throw new Error(`Against the law: ${says}`, { cause });
        }
      }
    }),
  );
});

/** How a page that breaks a law is shown: its text, not its bytes. */
function shorten({ bytes, sha256 }: PageInput): string {
  const text = JSON.stringify(new TextDecoder().decode(bytes));
  return text.length > 2000 ? `${text.slice(0, 2000)}… (${sha256})` : text;
}
