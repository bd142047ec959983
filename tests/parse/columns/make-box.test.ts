import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeBox } from '../../../src/parse/columns/side-by-side/make-box.ts';
import { segmentsOf } from '../../support/segments.ts';

test('a box stands where most of its lines begin and end', () => {
  const lines = segmentsOf(['今年以来全市招商', '今年以来全市招商', '今年以来全市招商'], 3, 10);
  const [drifted] = segmentsOf(['签约不断。'], 6, 14);
  if (!drifted) assert.fail();
  const { top, bottom, left, right } = makeBox({ segments: [...lines, drifted] });
  assert.deepEqual([top, bottom, left, right], [3, 6, 10, 18]);
});
