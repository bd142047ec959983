import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withMarks, withoutMarks, wordsToMark } from '../../src/search/marks/address.ts';
import { findHits } from '../../src/search/marks/find-hits.ts';
import { splitSpans } from '../../src/search/marks/split-spans.ts';
import { createFold } from '../../src/search/text/fold.ts';

test('a hit that crosses pieces is marked in each of them', () => {
  assert.deepEqual(
    splitSpans(
      [2, 3, 0, 4],
      [
        [1, 3],
        [4, 8],
      ],
    ),
    [
      [{ hit: 0, start: 1, end: 2 }],
      [
        { hit: 0, start: 0, end: 1 },
        { hit: 1, start: 2, end: 3 },
      ],
      [],
      [{ hit: 1, start: 0, end: 3 }],
    ],
  );
});

test('words that follow one another are two hits, those that overlap are one', () => {
  const fold = createFold(new Map());
  assert.deepEqual(findHits('在平湖人工智能', ['人工智能', '平湖'], fold), [
    [1, 3],
    [3, 7],
  ]);
  assert.deepEqual(findHits('平湖市长江', ['湖市长', '平湖', '长江'], fold), [[0, 5]]);
});

test('however a line is cut, its marks read as what was searched for', () => {
  const fold = createFold(new Map());
  const piece = fc.string({ unit: fc.constantFrom('平', '湖', '，', '港'), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const line = pieces.join('');
      const hits = findHits(line, ['平湖', '湖港'], fold);
      const marked = hits.map(() => '');
      const lengths = pieces.map(({ length }) => length);
      splitSpans(lengths, hits).forEach((stretches, at) => {
        for (const { hit, start, end } of stretches) {
          marked[hit] = (marked[hit] ?? '') + (pieces[at] ?? '').slice(start, end);
        }
      });
      assert.deepEqual(
        marked,
        hits.map(([start, end]) => line.slice(start, end)),
      );
    }),
  );
});

test('the words to mark go into an address, and out of it again', () => {
  const url = withMarks('/issues/2025-08-28/p1/57/', ['3+3+3', '平湖', '&hl="']);
  const { href, search, pathname } = new URL(url, 'https://archive.example');
  assert.equal(pathname, '/issues/2025-08-28/p1/57/');
  assert.equal(wordsToMark(search), '3+3+3 平湖 &hl="');
  assert.equal(
    withoutMarks(`${href}&from=rss#L3`),
    `https://archive.example${pathname}?from=rss#L3`,
  );
  assert.equal(withMarks('/a/', []), '/a/');
  assert.equal(wordsToMark('?hl=%20'), '');
});
