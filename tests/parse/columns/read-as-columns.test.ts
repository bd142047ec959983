import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLine, type Cell } from '../../../src/parse/columns/joined-rows/cell.ts';
import { readAsColumns } from '../../../src/parse/columns/joined-rows/read-as-columns.ts';
import {
  emptyCells,
  leftOut,
  worthOfCell,
} from '../../../src/parse/columns/joined-rows/worth-of-cell.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { LEFT, RIGHT } from '../../support/two-columns.ts';

const rowOf = (text: string) => cutLine(splitLines(locate(text, 0))[0] ?? assert.fail());
const ROWS = splitLines(
  locate(LEFT.map((left, i) => `${left} ${RIGHT[i] ?? ''}`).join('\n'), 0),
).map(cutLine);
const seam = seamScorer([]);
const cellOf = (text: string, ends = false): Cell => {
  return { line: rowOf(text).line, text: locate(text, 0), width: text.length, ends, byline: false };
};

test('rows are read as columns, the left one first', () => {
  const words = (a?: { text: { text: string } }, b?: { text: { text: string } }): number =>
    a && b ? seam(a.text.text, b.text.text) : 0;
  const reading = readAsColumns(ROWS, [11, 11], words);
  assert.deepEqual(
    reading?.cells.map(({ text }) => text.text),
    [...LEFT, ...RIGHT],
  );
});

test('a cell is worth more that fills its column or ends its sentence', () => {
  const worth = (text: string, ends = false): number =>
    worthOfCell(cellOf(text, ends), undefined, 11, () => 0);
  assert.ok(worth(LEFT[0] ?? '') > worth('今年'));
  assert.ok(worth('今年。', true) > worth('今年'));
  assert.ok(worth(LEFT[0] ?? '') > worth('今年以来全市招商不停签约不断'));
});

test('an empty cell of a column that goes on tells against a reading, one that has ended less', () => {
  const [open, ended] = [cellOf('今年'), cellOf('今年。', true)];
  assert.ok(emptyCells([open], [0], 0) < emptyCells([ended], [0], 0));
  assert.equal(emptyCells([ended], [9], 0), 0);
  assert.equal(emptyCells([open], [0], 1), 0, 'the cell is filled');
});

test('text that is left out tells against a reading', () => {
  assert.ok(leftOut([rowOf(LEFT[0] ?? '')], 11) < 0);
  assert.equal(Math.abs(leftOut([rowOf('今年')], 11)), 0);
});
