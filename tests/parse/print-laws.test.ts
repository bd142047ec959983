import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printArticle } from '../../src/parse/print-article.ts';
import { anyArticle, hostileBody, nastyLine } from '../support/arbitrary-article.ts';
import { toPrintable } from '../../src/parse/text/to-printable.ts';
import { lawRuns } from '../support/laws.ts';
import { readPrinted } from '../support/read-printed.ts';

test('a printed article reads back with the same front matter and the same text', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const printed = readPrinted(printArticle(article));
      assert.deepEqual(printed.front, article.front);
      assert.deepEqual(printed.body, article.body);
    }),
  );
});

test('what is printed again from what was read back is the same file', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const file = printArticle(article);
      assert.equal(printArticle(readPrinted(file)), file);
    }),
  );
});

test('no text of one line can pass for another kind of block', () => {
  fc.assert(
    fc.property(anyArticle, nastyLine, (article, text) => {
      for (const kind of ['paragraph', 'subhead'] as const) {
        const body = [{ kind, text }];
        assert.deepEqual(readPrinted(printArticle({ ...article, body })).body, body);
      }
    }),
  );
});

test('any string at all prints as the text that a file can hold, and a block of none is left out', () => {
  fc.assert(
    fc.property(anyArticle, hostileBody, (article, body) => {
      const held = body
        .map((block) => ({ ...block, text: toPrintable(block.text) }))
        .filter(({ text }) => text !== '');
      const file = new TextDecoder().decode(
        new TextEncoder().encode(printArticle({ ...article, body })),
      );
      assert.deepEqual(readPrinted(file).body, held);
    }),
    { numRuns: 20 * lawRuns },
  );
});

test('only line ends, NULs and halves of surrogate pairs are printed otherwise', () => {
  assert.equal(toPrintable('平\0湖\r\n日\n报\ud800'), '平湖 日 报\ufffd');
  const kept = ' \t平\u0085湖\u00a0\u3000\u2028<script>&#x41;\\';
  assert.equal(toPrintable(kept), kept);
});
