import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendPairs } from '../../../src/parse/mend/mend-pairs.ts';
import { blockOf, linesOf } from '../../support/blocks-of.ts';

function mend(...texts: string[]): { lines: string[]; repairs: string[] } {
  const { blocks, repairs } = mendPairs([blockOf(...texts)]);
  return {
    lines: linesOf(blocks),
    repairs: repairs.map(({ dump, printed, why }) => `${why}: ${dump.text} → ${printed}`),
  };
}

test('brackets of two kinds are one pair', () => {
  assert.deepEqual(mend('平湖中学〈初中部)'), {
    lines: ['平湖中学（初中部）'],
    repairs: ['misread-bracket: 〈初中部) → （初中部）'],
  });
  assert.deepEqual(mend('〈初中部〉(一)').repairs, []);
});

test('half of a double quotation mark is whole where the other is', () => {
  const { lines, repairs } = mend('他说：\'学堂"开了');
  assert.deepEqual(lines, ['他说："学堂"开了']);
  assert.equal(repairs.length, 1);
});
