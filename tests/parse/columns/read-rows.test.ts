import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLine } from '../../../src/parse/columns/joined-rows/cell.ts';
import { readRows } from '../../../src/parse/columns/joined-rows/read-rows.ts';
import { weighWords } from '../../../src/parse/columns/joined-rows/worth-of-cell.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { LEFT, RIGHT } from '../../support/two-columns.ts';

const rowsOf = (lines: readonly string[]) => splitLines(locate(lines.join('\n'), 0)).map(cutLine);
const words = weighWords(seamScorer([]));

test('rows of two columns are read one column after the other', () => {
  const joined = LEFT.map((left, i) => `${left} ${RIGHT[i] ?? ''}`);
  const reading = readRows(rowsOf(joined), [11], words);
  assert.deepEqual(
    reading?.cells.map(({ text }) => text.text),
    [...LEFT, ...RIGHT],
  );
});

test('rows that go on as they stand are no columns', () => {
  const straight = [0, 2].map((i) => `${LEFT[i] ?? ''} ${LEFT[i + 1] ?? ''}`);
  assert.equal(readRows(rowsOf(straight), [11], words), undefined);
});
