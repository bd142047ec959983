import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { restoreMarks } from '../../../src/parse/columns/joined-rows/restore-marks.ts';
import { cutLine, findSpecks, makeCell } from '../../../src/parse/columns/joined-rows/cell.ts';

/** Rows of two columns; the cells as they are read, those of the right column after the left. */
function read(rows: readonly string[]): string[] {
  const cut = findSpecks(splitLines(locate(rows.join('\n'), 0)).map(cutLine));
  const column = (at: number) => cut.map((row) => makeCell(row, at, at + 1));
  return restoreMarks([...column(0), ...column(1)]).map((cell) => cell.text.text);
}

const LEFT = [
  '昨天上午,村里新建的图书',
  '馆正式开门迎客。这里原来',
  '是一座粮仓,经过半年改造',
  '成了村民读书看报的好去处',
];
const RIGHT = [
  '老人说:"孩子们都爱来这里,',
  '每天要看上一个小时的书。"',
  '馆长说,馆里备下三千多册',
  '图书,今后还要再添一些书',
];
const rowsOf = (marks: readonly string[], right = RIGHT): string[] =>
  LEFT.map((left, i) => `${left} ${marks[i] ?? ''}${right[i] ?? ''}`);

void test('straight marks that open no quotation between two columns are specks', () => {
  assert.deepEqual(read(rowsOf(['"', '"', '', '"'])), [...LEFT, ...RIGHT]);
});

void test('a mark between two columns that a later one closes is a quotation’s', () => {
  const quoted = ['老人放下书本,对我们说:', '孩子们都爱来这里,"他说,', ...RIGHT.slice(2)];
  const kept = [quoted[0], `"${quoted[1] ?? ''}`, ...quoted.slice(2)];
  assert.deepEqual(read(rowsOf(['"', '"', '', '"'], quoted)), [...LEFT, ...kept]);
});

void test('where few pieces have a mark before them, all are quotation marks', () => {
  assert.deepEqual(read(rowsOf(['', '', '"'])), [
    ...LEFT,
    ...RIGHT.map((text, i) => (i === 2 ? `"${text}` : text)),
  ]);
});
