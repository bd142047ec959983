import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage } from '../../src/parse/parse-page.ts';
import type { PageInput } from '../../src/parse/types.ts';
import { asPage } from '../support/arbitrary-dump.ts';
import { readRawPages } from '../support/raw-pages.ts';

const utf8 = new TextEncoder();

/** The same text in other bytes. */
const DISGUISES: Record<string, (text: string) => Uint8Array> = {
  'UTF-8 with a byte order mark': (text) => utf8.encode(`\ufeff${text}`),
  'UTF-16, little end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'line ends of Windows': (text) => utf8.encode(text.replace(/\r?\n/g, '\r\n')),
  'blanks at its line ends': (text) => utf8.encode(text.replace(/\n/g, ' \n')),
  'blank lines at its end': (text) => utf8.encode(`${text}\n\n\n`),
};

for (const [name, encode] of Object.entries(DISGUISES)) {
  test(`a dump in ${name} gives the same articles`, () => {
    for (const input of readRawPages()) {
      const text = new TextDecoder().decode(input.bytes);
      assert.deepEqual(articlesOf(input, encode(text)), articlesOf(input, input.bytes));
    }
  });
}

/** Articles without the hash, which every disguise changes. */
function articlesOf(input: PageInput, bytes: Uint8Array) {
  const { sha256 } = asPage(bytes);
  return parsePage({ ...input, bytes, sha256 }).articles.map(({ front, body }) => ({
    front: { ...front, source: { ...front.source, sha256: '' } },
    body,
  }));
}
