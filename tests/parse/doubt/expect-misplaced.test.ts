import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  expectMisplaced,
  harmKindsOf,
  isLack,
  LACKS,
} from '../../../src/parse/doubt/expect-misplaced.ts';
import { DOUBT_KINDS } from '../../../src/parse/model/doubt-kind.ts';
import { HARM } from '../../../src/parse/weights/doubt-weights.ts';

const TABLE = {
  all: [[0, 0.5]],
  lacking: [[0, 0.9]],
  lines: [
    [-4, 0],
    [0, 0.2],
    [2, 0.8],
  ],
  'no-byline': [[0, 0.3]],
} as const;

test('between two knots a curve is linear, outside of them constant', () => {
  const told = [-9, -4, -2, 0, 1, 2, 9].map((score) => expectMisplaced(TABLE, ['lines'], score));
  assert.deepEqual(
    told.map((share) => Number(share.toFixed(6))),
    [0, 0, 0.1, 0.2, 0.5, 0.8, 0.8],
  );
});

test('a kind without a curve has that of all, or of all that lack something', () => {
  assert.equal(expectMisplaced(TABLE, ['spaces'], 0), 0.5);
  assert.equal(expectMisplaced(TABLE, ['gap'], 0), 0.9);
  assert.equal(expectMisplaced(TABLE, ['no-byline', 'gap'], 0), 0.9, 'the one that tells most');
  assert.equal(expectMisplaced(TABLE, ['no-byline'], 0), 0.3);
});

test('an article is of the kinds that it lacks something by, else of its dump’s', () => {
  assert.deepEqual(harmKindsOf(['quotes', 'weak-seam'], 'lines'), ['lines']);
  assert.deepEqual(harmKindsOf(['quotes', 'gap', 'no-title'], 'lines'), ['gap', 'no-title']);
  assert.deepEqual(harmKindsOf(['column-guess'], 'lines'), ['lines'], 'a field is no text');
  assert.ok(isLack('gap') && !isLack('lines') && !isLack('quotes'));
});

test('the fitted table tells shares, never less where more speaks against an article', () => {
  const kinds = [...DOUBT_KINDS, ...LACKS];
  const scores = Array.from({ length: 120 }, (_, i) => i / 4 - 10);
  for (const kind of kinds) {
    const shares = scores.map((score) => expectMisplaced(HARM, [kind], score));
    assert.ok(shares.every((share) => share >= 0 && share <= 1));
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
      kind,
    );
  }
  for (const kind of DOUBT_KINDS) {
    assert.ok(expectMisplaced(HARM, [kind], 9) > expectMisplaced(HARM, [kind], -6), kind);
  }
});
