import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinRanges, rangeInWords } from '../../src/data/line-ranges.ts';

test('ranges parted by one line at most are one', () => {
  const ranges = [
    [9, 11],
    [7, 7],
    [13, 15],
    [18, 20],
    [19, 19],
  ] as const;
  assert.deepEqual(joinRanges(ranges), [
    [7, 15],
    [18, 20],
  ]);
  assert.deepEqual(joinRanges([]), []);
});

test('a range of one line is named by it', () => {
  assert.equal(rangeInWords([7, 7]), '第7行');
  assert.equal(rangeInWords([7, 29]), '第7至29行');
});
