import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likelyMeasures } from '../../../src/parse/text/likely-measures.ts';

test('the width that several lines share is the likely one', () => {
  const measures = likelyMeasures([17, 17, 16.5, 17, 5, 17]);
  for (const measure of measures) assert.equal(measure[0], 17);
});

test('of two columns each line can have both widths', () => {
  const [first = []] = likelyMeasures([...Array<number>(5).fill(17), ...Array<number>(4).fill(24)]);
  assert.deepEqual(first, [17, 24]);
});

test('two wide lines of one width are a column for themselves', () => {
  assert.deepEqual(likelyMeasures([20, 20]), [[20], [20]]);
  assert.deepEqual(likelyMeasures([18, 20])[0], [20], 'the first one indented');
});

test('where no width is common there is none', () => {
  assert.deepEqual(likelyMeasures([20, 13, 8]), [[], [], []]);
  assert.deepEqual(likelyMeasures([5, 5, 5, 5]), [[], [], [], []], 'too narrow for a column');
  assert.deepEqual(likelyMeasures([]), []);
});
