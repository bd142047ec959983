import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBlocks } from '../../../src/parse/mend/group-blocks.ts';
import { fitLines } from '../../../src/parse/label/fit-lines.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { cutUnits } from '../../../src/parse/label/cut-units.ts';

/** Places of the lines that begin a paragraph. */
function begins(lines: readonly string[]): number[] {
  const units = cutUnits(groupBlocks(splitLines(locate(lines.join('\n'), 0))));
  return [...fitLines(units)].flatMap(([i, fit]) => (fit.first ? [i] : [])).sort((a, b) => a - b);
}

const LINES = [
  '  村里的图书馆昨天开门迎客，',
  '这里原来是一座粮仓，经过半年改',
  '造，成了乡亲们读书看报的去处。',
  '  开馆第一天就来了不少老人，',
  '孩子们在书架前翻看绘本，窗边也',
  '坐满了喝茶读报的人，热热闹闹。',
  '  夜深了，灯光依然亮着。',
];

void test('a line that the dump indents begins a paragraph, though the one before is full', () => {
  assert.deepEqual(begins(LINES), [0, 3, 6]);
});

void test('where the dump keeps no indents, the widths alone decide', () => {
  assert.deepEqual(begins(LINES.map((line) => line.trim())), [0, 3]);
});
