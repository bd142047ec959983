import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedLines } from '../../../src/parse/label/printed-lines.ts';
import { locate } from '../../../src/parse/text/located.ts';

const LINE = '今年以来全市招商不停签约';
const lines = (text: string): string[] => printedLines(locate(text, 0)).map((line) => line.text);

test('line ends stand as spaces', () => {
  assert.deepEqual(lines(`${LINE} ${LINE} ${LINE}`), [LINE, LINE, LINE]);
});

test('a space inside a line is none, where both pieces fit it', () => {
  assert.deepEqual(lines(`${LINE} 今年2 025全市招商不停 ${LINE}`), [
    ...[LINE, '今年2 025全市招商不停', LINE],
  ]);
  assert.deepEqual(lines(`${LINE} 丰收。 今年以来 ${LINE}`), [LINE, '丰收。', '今年以来', LINE]);
});
