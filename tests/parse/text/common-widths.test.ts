import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonWidths } from '../../../src/parse/text/common-widths.ts';

function widthsOf(...widths: number[]): number[] {
  return commonWidths(widths.sort((a, b) => a - b)).map(({ width }) => width);
}

test('widths that several lines share are common, the commonest first', () => {
  assert.deepEqual(widthsOf(12, 12, 12, 20, 20, 20, 20, 8), [20, 12]);
  assert.deepEqual(widthsOf(12, 12, 20), [], 'two lines are chance');
});

test('of widths that are close the one that most lines are near to stands for all', () => {
  assert.deepEqual(widthsOf(16.5, 17, 17, 17, 17.5), [17]);
  assert.deepEqual(widthsOf(16, 17, 18), [], 'spread so far they are not as many as their number');
});

test('a line counts for less the further it is from a width', () => {
  const [first] = commonWidths([16.25, 17, 17, 17]);
  assert.deepEqual(first, { width: 17, weight: 3.5 });
});

test('four widths are told apart, at most', () => {
  const widths = [8, 12, 16, 20, 24].flatMap((width) => [width, width, width]);
  assert.equal(widthsOf(...widths).length, 4);
});
