import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClashes } from '../../../src/parse/dump/find-clashes.ts';
import type { FoundCorrection } from '../../../src/parse/model/anchored.ts';
import { locate } from '../../../src/parse/text/located.ts';
import type { Correction } from '../../../src/schema/correction.ts';

type Change = Correction extends infer One
  ? One extends unknown
    ? Omit<One, 'at'>
    : never
  : never;

/** Corrections as found at places of the dump, in the order of their list. */
function clashesOf(
  ...list: [from: number, to: number, change: Change][]
): [number, number | undefined][] {
  const found = list.map(([from, to, change], index): FoundCorrection => ({
    ...{ index, from, to, quoted: locate('平'.repeat(to - from), from) },
    correction: { at: { quote: '平' }, ...change },
  }));
  return findClashes(found).map(({ index, rival }) => [index, rival]);
}

test('replacements that overlap clash, each with the other, unless they are the same', () => {
  assert.deepEqual(clashesOf([0, 4, { replace: '甲' }], [2, 6, { replace: '乙' }]), [
    [0, 1],
    [1, 0],
  ]);
  assert.deepEqual(clashesOf([0, 4, { replace: '甲' }], [0, 4, { replace: '甲' }]), []);
  assert.deepEqual(clashesOf([0, 4, { replace: '甲' }], [4, 6, { replace: '乙' }]), []);
});

test('a paragraph cannot both start and not start at one place', () => {
  assert.equal(clashesOf([0, 4, { paragraph: true }], [0, 2, { paragraph: false }]).length, 2);
  assert.deepEqual(clashesOf([0, 4, { paragraph: true }], [2, 4, { paragraph: false }]), []);
});

test('dropped words may be dropped again, but neither replaced nor set', () => {
  assert.deepEqual(clashesOf([0, 4, { drop: true }], [2, 6, { drop: true }]), []);
  assert.equal(clashesOf([0, 4, { drop: true }], [2, 6, { replace: '甲' }]).length, 2);
  assert.equal(clashesOf([0, 4, { drop: true }], [2, 3, { set: { title: '甲' } }]).length, 2);
});
