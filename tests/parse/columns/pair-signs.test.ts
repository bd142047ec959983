import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenBy, lookAt, pairSigns } from '../../../src/parse/columns/side-by-side/pair-signs.ts';
import { sharedOf, type Segment } from '../../../src/parse/columns/side-by-side/segment.ts';
import { segmentsOf } from '../../support/segments.ts';

const LINE = '今年以来全市招商不停签';
const piece = (row: number, start: number, text = LINE): Segment =>
  segmentsOf([text], row, start)[0] ?? assert.fail();
const STEP = { filled: 1, blank: 0, between: [] };

test('what stands between two pieces hides the one from the other', () => {
  const [above, below] = [piece(0, 0), piece(2, 0)];
  assert.equal(hiddenBy(above, below, { ...STEP, between: [piece(1, 2), piece(1, 40)] }), 1);
  assert.equal(sharedOf(above, piece(1, 4)), 7);
  assert.ok(sharedOf(above, piece(1, 20)) < 0);
});

test('a look tells of the piece and of those at its place in the rows around', () => {
  const rows = [[piece(0, 0)], [], [piece(2, 0, '签约不断。')], [piece(3, 1)]];
  const look = lookAt(rows, 2, piece(2, 0, '签约不断。'));
  assert.ok(look.ends && !look.byline && !look.plain);
  assert.deepEqual([look.up.step, look.down.step], [1, 1]);
  assert.equal(lookAt(rows, 3, piece(3, 1)).up.share, 1 / 6);
});

test('a piece that stands below two of the row above is told', () => {
  const upper = [piece(0, 0), piece(0, 13)];
  const wide = piece(1, 0, LINE + LINE);
  const [above] = upper;
  if (!above) assert.fail();
  const rows = [upper, [wide]];
  const [a, b] = [lookAt(rows, 0, above), lookAt(rows, 1, wide)];
  const signs = pairSigns({ above, below: wide, upper, lower: [wide], step: STEP, a, b }, () => 0);
  assert.ok(new Map(signs).has('acrossAbove'));
  assert.equal(new Map(signs).get('wider'), 6);
});
