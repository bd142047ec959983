import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAlphabet } from '../../src/search/code/alphabet.ts';
import { readBucket, writeBucket, type Entry } from '../../src/search/code/bucket.ts';
import { LONGEST } from '../../src/search/code/grams.ts';
import type { Postings } from '../../src/search/code/postings.ts';

const SIZE = 5000;
const alphabet = createAlphabet('的一是平湖');

const row = fc
  .uniqueArray(fc.nat(1200), { minLength: 1, maxLength: 6 })
  .chain((places) => fc.record({ places: fc.constant(places), heads: fc.nat(places.length) }));

const entry = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom('平', '湖', '的', '镇', '𠮷'[0] ?? '', 'a'),
      minLength: 1,
      maxLength: LONGEST,
    }),
    fc.uniqueArray(fc.nat(SIZE - 1), { minLength: 1, maxLength: 40 }),
    fc.array(row, { minLength: 40, maxLength: 40 }),
  )
  .map(([gram, documents, rows]): Entry => {
    const own = documents
      .sort((a, b) => a - b)
      .map((_, at) => rows[at] ?? { places: [0], heads: 0 });
    const postings: Postings = {
      documents,
      hits: own.map(({ places }) => places.length),
      heads: own.map(({ heads }) => heads),
    };
    if (gram.length === LONGEST) {
      postings.places = own.map(({ places }) => places.toSorted((a, b) => a - b));
    }
    return [gram, postings];
  });

test('what a file of the index holds comes back, common characters and others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ([gram]) => gram }), (entries) => {
      const bytes = writeBucket(entries, alphabet, SIZE);
      assert.deepEqual(readBucket(bytes, alphabet, SIZE), new Map(entries));
    }),
  );
});

test('a common gram takes less than a byte a document', () => {
  const documents = Array.from({ length: SIZE / 2 }, (_, at) => at * 2);
  const plain = { hits: documents.map(() => 1), heads: documents.map(() => 0) };
  const bytes = writeBucket([['平湖', { documents, ...plain }]], alphabet, SIZE);
  assert.ok(bytes.length < documents.length / 2, String(bytes.length));
});
