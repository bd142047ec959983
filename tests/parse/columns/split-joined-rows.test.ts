import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLine } from '../../../src/parse/columns/joined-rows/cell.ts';
import { findRegions } from '../../../src/parse/columns/joined-rows/find-regions.ts';
import { measureColumns } from '../../../src/parse/columns/joined-rows/measure-columns.ts';
import { splitJoinedRows } from '../../../src/parse/columns/joined-rows/split-joined-rows.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { LEFT, RIGHT } from '../../support/two-columns.ts';

const linesOf = (rows: string[]) => splitLines(locate(rows.join('\n'), 0));
const JOINED = linesOf(LEFT.map((left, i) => `${left} ${RIGHT[i] ?? ''}`));
const APART = linesOf([...LEFT, ...RIGHT]);

test('rows that hold the lines of two columns are read one column after the other', () => {
  const read = splitJoinedRows(JOINED, seamScorer([])).map(({ text }) => text.text);
  assert.deepEqual(read, [...LEFT, ...RIGHT]);
});

test('lines that are in order stay as they are', () => {
  assert.equal(splitJoinedRows(APART, seamScorer([])), APART);
});

test('a region of joined rows is found, with the width of its columns', () => {
  const [region, ...others] = findRegions(JOINED.map(cutLine), seamScorer([]));
  assert.deepEqual([region?.from, region?.to, region?.measures[0]], [0, 4, 11]);
  assert.deepEqual(others, []);
  assert.deepEqual(findRegions(APART.map(cutLine), seamScorer([])), []);
});

test('rows are as many columns as they are wide', () => {
  assert.deepEqual(measureColumns(JOINED.map(cutLine), [11]), [[11, 11]]);
  assert.deepEqual(measureColumns(JOINED.map(cutLine), []), []);
});
