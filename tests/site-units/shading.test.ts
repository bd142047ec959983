import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutsOf, shadeOf, shadeWords } from '../../src/data/shading.ts';

test('days that have alike are alike', () => {
  const cuts = cutsOf([8, 8, 8, 8]);
  assert.deepEqual(cuts, []);
  assert.equal(shadeOf(8, cuts), 1);
});

test('the quarters of a year have a shade each, whatever one crowded day has', () => {
  const counts = [28, 30, 36, 40, 48, 50, 60, 400];
  const cuts = cutsOf(counts);
  assert.deepEqual(
    counts.map((count) => shadeOf(count, cuts)),
    [1, 1, 2, 2, 3, 3, 4, 4],
  );
});

test('months of 28 and of 31 days with a paper each are of one shade', () => {
  assert.deepEqual(cutsOf([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]), []);
});

test('more articles are never lighter', () => {
  const counts = [3, 9, 9, 9, 9, 12, 50, 7, 7, 1];
  const cuts = cutsOf(counts);
  const shades = counts.toSorted((a, b) => a - b).map((count) => shadeOf(count, cuts));
  assert.deepEqual(shades, shades.toSorted());
});

test('the legend says what counts have each shade', () => {
  const counts = [6, 7, 8, 8, 12, 15];
  const cuts = cutsOf(counts);
  assert.deepEqual(shadeWords(counts, cuts), [
    [1, '6篇'],
    [2, '7篇'],
    [3, '8篇'],
    [4, '12至15篇'],
  ]);
  assert.deepEqual(shadeWords([], []), []);
});
