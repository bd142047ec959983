import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomPieces, cutPieces } from '../../../src/parse/columns/side-by-side/cut-pieces.ts';
import { cutRows, type Row } from '../../../src/parse/columns/side-by-side/cut-rows.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { LEFT, RIGHT } from '../../support/two-columns.ts';

const rowsOf = (text: string): Row[] => cutRows(splitLines(locate(text, 0)));
const textsOf = (rows: readonly Row[]): string[][] =>
  cutPieces(rows, () => 0).map((row) => row.map(({ text }) => text.text));

test('rows of two columns are cut between them, though one space parts a full line from the next', () => {
  const rows = rowsOf(LEFT.map((left, i) => `${left} ${RIGHT[i] ?? ''}`).join('\n'));
  assert.deepEqual(
    textsOf(rows),
    LEFT.map((left, i) => [left, RIGHT[i]]),
  );
});

test('a byline and the head of a paragraph are not cut at their spaces', () => {
  const lines = ['记者 王强 通讯员 李娟', '本报讯 昨天下午，我市举行活动。'];
  assert.deepEqual(
    textsOf(rowsOf(lines.join('\n'))),
    lines.map((line) => [line]),
  );
});

test('a piece behind one space is pulled to where the one before it ends', () => {
  const [row] = atomPieces(rowsOf('今年以来 昨天上午   渔港码头'));
  assert.deepEqual(
    row?.map(({ pulled }) => pulled),
    [false, true, false],
  );
});

test('the table decides', () => {
  const rows = rowsOf('今年以来    昨天上午');
  const cut = (bias: number): number => cutPieces(rows, () => 0, { bias })[0]?.length ?? 0;
  assert.deepEqual([cut(-1), cut(1)], [1, 2]);
});
