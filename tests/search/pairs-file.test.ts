import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ALPHABET_SIZE, createAlphabet } from '../../src/search/code/alphabet.ts';
import { fileOf, readDirectory, writeDirectory } from '../../src/search/code/directory.ts';
import { readGrams, writeGrams, type Entry } from '../../src/search/code/grams-file.ts';
import { join, readPairs, sidesOf, writeSection } from '../../src/search/code/pairs-file.ts';
import type { PairEntry } from '../../src/search/code/pairs-file.ts';
import type { Postings } from '../../src/search/code/postings.ts';

const SIZE = 5000;
const alphabet = createAlphabet('的，一。是平湖');
/** What may part letters; the last ones are in no alphabet. */
const SIGNS = ['，', '。', '。，', '”', '！？，'];
const LETTERS = ['平', '湖', '的', '镇', '𠮷'.charAt(0), 'a'];

const row = fc
  .uniqueArray(fc.nat(1200), { minLength: 1, maxLength: 6 })
  .chain((places) => fc.record({ places: fc.constant(places), heads: fc.nat(places.length) }));

/** Postings with all that may be told. */
const postings = fc
  .tuple(
    fc.uniqueArray(fc.nat(SIZE - 1), { minLength: 1, maxLength: 40 }),
    fc.array(row, { minLength: 40, maxLength: 40 }),
  )
  .map(([documents, rows]): Required<Postings> => {
    const own = documents.map((_, at) => rows[at] ?? { places: [0], heads: 0 });
    return {
      documents: documents.toSorted((a, b) => a - b),
      hits: own.map(({ places }) => places.length),
      heads: own.map(({ heads }) => heads),
      places: own.map(({ places }) => places.toSorted((a, b) => a - b)),
      signs: own.map(({ places }) => places.map((place) => SIGNS[place % SIGNS.length] ?? '')),
    };
  });

const letter = fc.constantFrom(...LETTERS);
const pair = fc
  .record({ one: letter, other: letter, parted: fc.boolean(), apart: fc.boolean(), postings })
  .map(({ one, other, parted, apart, postings: all }): PairEntry => {
    const { documents, hits, heads, places, signs } = all;
    const told = apart ? {} : { places, ...(parted && { signs }) };
    return { letters: one + other, parted, postings: { documents, hits, heads, ...told } };
  });
const pairs = fc.uniqueArray(pair, { selector: ({ letters, parted }) => `${letters}${parted}` });

test('what a file of pairs holds comes back, side by side and parted, and nothing else', () => {
  fc.assert(
    fc.property(pairs, (entries) => {
      const keys = Map.groupBy(entries, ({ letters }) => sidesOf(letters, alphabet).key);
      const file = join([...keys].map(([key, own]) => writeSection(key, own, alphabet, SIZE)));
      for (const one of LETTERS) {
        for (const other of LETTERS) {
          const wanted = (parted: boolean) =>
            entries.find((entry) => entry.letters === one + other && entry.parted === parted);
          const [plain, parted] = [wanted(false)?.postings, wanted(true)?.postings];
          assert.deepEqual(readPairs(file, one + other, alphabet, SIZE), {
            ...(plain && { plain }),
            ...(parted && { parted }),
          });
        }
      }
    }),
  );
});

test('what a file of single characters and signs holds comes back', () => {
  const gram = fc.string({ unit: fc.constantFrom(...LETTERS, '，'), minLength: 1, maxLength: 2 });
  const entry = fc.tuple(gram, postings).map(([own, all]): Entry => {
    const { documents, hits, heads, places } = all;
    return [own, { documents, hits, heads, ...(own.length > 1 && { places }) }];
  });
  fc.assert(
    fc.property(fc.uniqueArray(entry, { selector: ([own]) => own }), (entries) => {
      const file = writeGrams(entries, alphabet, SIZE);
      assert.deepEqual(
        readGrams(file, alphabet, SIZE, () => true),
        new Map(entries),
      );
    }),
  );
});

test('a pair is kept by its rarer letter, whichever side that stands on', () => {
  const kept = (letters: string) => {
    const { key, isFirst } = sidesOf(letters, alphabet);
    return [String.fromCharCode(key), isFirst];
  };
  assert.deepEqual(kept('平湖'), ['湖', false]);
  assert.deepEqual(kept('湖的'), ['湖', true]);
  assert.deepEqual(kept('镇的'), ['镇', true]);
  assert.deepEqual(kept('的镇'), ['镇', false]);
});

test('a directory comes back, and says for every pair a file that there is', () => {
  // At some ranks a file begins, or several of one key; behind those another one begins.
  const begins = fc.dictionary(
    fc.integer({ min: 1, max: ALPHABET_SIZE }).map(String),
    fc.integer({ min: 1, max: 5 }),
  );
  fc.assert(
    fc.property(begins, (counts) => {
      let next = 0;
      let before = { first: 0, files: 2 };
      const homes = Array.from({ length: ALPHABET_SIZE + 1 }, (_, rank) => {
        const files = counts[rank] ?? (before.files > 1 ? 1 : 0);
        if (files > 0) {
          before = { first: next, files };
          next += files;
        }
        return before;
      });
      const directory = readDirectory(writeDirectory({ homes }));
      assert.deepEqual(directory, { homes });
      for (const letters of ['平湖', '镇a', '的的']) {
        const file = fileOf(directory, sidesOf(letters, alphabet), alphabet);
        assert.ok(file >= 0 && file < next);
      }
    }),
  );
});
