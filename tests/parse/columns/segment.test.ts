import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleColumn } from '../../../src/parse/columns/side-by-side/segment.ts';
import { segmentsOf } from '../../support/segments.ts';

const LINE = '今年以来全市招商不停签';

test('a piece that was pulled to the left is put at the place of its column', () => {
  const [piece] = segmentsOf([LINE]);
  if (!piece) assert.fail();
  const free = segmentsOf([LINE, LINE], 1, 4);
  const settled = settleColumn({ segments: [{ ...piece, pulled: true }, ...free] });
  assert.deepEqual(
    settled.segments.map(({ start, end }) => [start, end]),
    [
      [4, 15],
      [4, 15],
      [4, 15],
    ],
  );
});

test('a piece that stands free keeps its place', () => {
  const [piece, ...others] = segmentsOf([LINE, LINE, LINE], 0, 4);
  if (!piece) assert.fail();
  const indented = { ...piece, start: 6, end: 17 };
  assert.equal(settleColumn({ segments: [indented, ...others] }).segments[0]?.start, 6);
});
