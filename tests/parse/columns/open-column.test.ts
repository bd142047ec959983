import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeColumn,
  isNear,
  isUnfinished,
  settle,
  settleColumn,
  whiteSpace,
  type OpenColumn,
  type Segment,
} from '../../../src/parse/columns/side-by-side/open-column.ts';
import { segmentsOf } from '../../support/segments.ts';

const LINE = '今年以来全市招商不停签';
const column = (...texts: string[]): OpenColumn => {
  const segments = segmentsOf(texts, 0, 4);
  return describeColumn({ segments }, segments.at(-1) as Segment);
};
const OPEN = column(LINE, LINE, LINE, LINE);
const ENDED = column(LINE, LINE, LINE, '签约不断。');

test('a column is told by its pieces: where it stands, how wide it is', () => {
  const { left, right, measure, step } = OPEN;
  assert.deepEqual([left, right, measure, step], [4, 15, 11, 1]);
  assert.equal(column(LINE).measure, Infinity, 'one piece tells no width');
});

test('a full line in mid-sentence is unfinished, and its column looked for further down', () => {
  assert.ok(isUnfinished(OPEN.last, OPEN.measure));
  assert.ok(!isUnfinished(ENDED.last, ENDED.measure));
  assert.ok(isNear(OPEN, 6, []) && !isNear(ENDED, 6, []));
  assert.ok(isNear(ENDED, 4, []) && !isNear(ENDED, 5, [4]));
});

test('rows between tell against going on, blank ones more', () => {
  assert.equal(Math.abs(whiteSpace(OPEN, 4, [])), 0);
  assert.ok(whiteSpace(OPEN, 5, []) < 0);
  assert.ok(whiteSpace(OPEN, 5, [4]) < whiteSpace(OPEN, 5, []));
});

test('a piece that was pulled to the left is put at the place of its column', () => {
  const [piece] = segmentsOf([LINE]);
  if (!piece) assert.fail();
  assert.equal(settle(piece, 4), piece);
  const pulled = settle({ ...piece, pulled: true }, 4);
  assert.deepEqual([pulled.start, pulled.end], [4, 15]);
  const free = segmentsOf([LINE, LINE], 1, 4);
  const settled = settleColumn({ segments: [{ ...piece, pulled: true }, ...free] });
  assert.deepEqual(
    settled.segments.map(({ start }) => start),
    [4, 4, 4],
  );
});
