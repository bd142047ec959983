import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendMarks } from '../../../src/parse/mend/mend-marks.ts';
import { blockOf, linesOf } from '../../support/blocks-of.ts';

function mend(...texts: string[]): { lines: string[]; repairs: string[] } {
  const { blocks, repairs } = mendMarks([blockOf(...texts)]);
  return {
    lines: linesOf(blocks),
    repairs: repairs.map(({ dump, printed, why }) => `${why}: ${dump.text} → ${printed}`),
  };
}

test('a box before a role word is the mark that OCR took it for', () => {
  assert.deepEqual(mend('国记者 林芳'), {
    lines: ['■记者 林芳'],
    repairs: ['misread-mark: 国 → ■'],
  });
});

test('before a name alone it is one only where the page has shown it', () => {
  assert.deepEqual(mend('国记者 林芳', '国罗洋').lines, ['■记者 林芳', '■罗洋']);
  assert.deepEqual(mend('国罗洋').lines, ['国罗洋']);
  assert.deepEqual(mend('国记者 林芳', '国家安').lines, ['■记者 林芳', '国家安'], 'a word goes on');
});
