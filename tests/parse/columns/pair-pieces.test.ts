import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairPieces } from '../../../src/parse/columns/side-by-side/pair-pieces.ts';
import type { Segment } from '../../../src/parse/columns/side-by-side/segment.ts';
import { segmentsOf } from '../../support/segments.ts';

const LINE = '今年以来全市招商不停签';
const piece = (row: number, start: number, text = LINE): Segment =>
  segmentsOf([text], row, start)[0] ?? assert.fail();
const signsOf = (...rows: Segment[][]): Map<string, number> =>
  new Map(pairPieces(rows, () => 0.5)[0]?.signs);

test('only pieces that stand near below one another are paired', () => {
  const rows = [[piece(0, 0)], [piece(1, 0), piece(1, 40)]];
  const pairs = pairPieces(rows, () => 0);
  assert.deepEqual(
    pairs.map(({ below }) => below.start),
    [0],
  );
});

test('the places, the widths and the words of a pair are told', () => {
  const signs = signsOf([piece(0, 0)], [piece(1, 0)]);
  assert.ok(signs.has('left-same') && signs.has('equal') && signs.has('steps1'));
  assert.equal(signs.get('seam'), 0.5);
  const fresh = signsOf([piece(0, 0, '签约不断。')], [piece(1, 2)]);
  assert.ok(fresh.has('left-near+') && fresh.has('indentAfterEnd'));
  assert.equal(fresh.get('seamEnded'), 0.5);
});

test('blank rows and pieces between are told', () => {
  const signs = signsOf([piece(0, 0)], [], [piece(2, 0)]);
  assert.ok(signs.has('blanks1'));
  const rows = [[piece(0, 0)], [piece(1, 0)], [piece(2, 0)]];
  const far = pairPieces(rows, () => 0).find(({ above, below }) => below.row - above.row === 2);
  assert.ok(new Map(far?.signs).has('hidden'));
});
