import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printArticle } from '../../src/parse/print-article.ts';
import { anyArticle, nastyLine } from '../support/arbitrary-article.ts';
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
