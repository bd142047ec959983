import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRow } from '../../../src/parse/columns/side-by-side/assign-row.ts';
import { cutRows, type Row } from '../../../src/parse/columns/side-by-side/cut-rows.ts';
import {
  weighPiece,
  worthOfCut,
  worthOfJoin,
  worthOfNew,
} from '../../../src/parse/columns/side-by-side/weigh-piece.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

const rowOf = (text: string): Row => cutRows(splitLines(locate(text, 0)))[0] ?? assert.fail();
const CONTEXT = { open: [], apart: [], evidence: () => 0, seam: () => 0 };
const WIDE = rowOf('今年以来全市招商        昨天上午渔港码头');
const NARROW = rowOf('今年以来全市招商 昨天上午渔港码头');
const pair = (row: Row): [Row[number], Row[number]] => [
  row[0] ?? assert.fail(),
  row[1] ?? assert.fail(),
];

test('a row is cut at its wide gaps, and each piece begins a column where none is open', () => {
  const taken = assignRow(WIDE, 0, CONTEXT);
  assert.deepEqual(
    taken.map(({ segment, to }) => [segment.text.text, to]),
    [
      ['今年以来全市招商', undefined],
      ['昨天上午渔港码头', undefined],
    ],
  );
});

test('the wider a gap, the more speaks for a cut, and against none', () => {
  assert.ok(worthOfCut(...pair(WIDE), 0) > worthOfCut(...pair(NARROW), 0));
  assert.ok(worthOfJoin(pair(WIDE)[1], 0) < worthOfJoin(pair(NARROW)[1], 0));
  assert.ok(worthOfCut(...pair(NARROW), 2) > worthOfCut(...pair(NARROW), 0), 'rows around tell');
});

test('a word begins no column as a line does, and a column that is not open takes nothing', () => {
  const [line] = assignRow(WIDE, 0, CONTEXT);
  const [word] = assignRow(rowOf('今'), 0, CONTEXT);
  if (!line || !word) assert.fail();
  assert.ok(worthOfNew(line.segment) > worthOfNew(word.segment));
  assert.throws(
    () => weighPiece(line.segment, CONTEXT, 0, undefined, undefined),
    /nothing at place 0/,
  );
});
