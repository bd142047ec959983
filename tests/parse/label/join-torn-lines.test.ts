import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBlocks } from '../../../src/parse/mend/group-blocks.ts';
import { joinTornLines } from '../../../src/parse/label/join-torn-lines.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { cutUnits } from '../../../src/parse/label/cut-units.ts';

function join(...lines: string[]): string[] {
  const units = cutUnits(groupBlocks(splitLines(locate(lines.join('\n'), 0))));
  return joinTornLines(units).map((unit) => unit.text.text);
}

const BODY = [
  '村里新建的图书馆昨天开门迎客这里',
  '原来是一座粮仓经过半年的改造成了',
  '乡亲们读书看报的去处孩子们在书架',
];

void test('a line torn at an opening quote is joined where its parts fill the column', () => {
  assert.deepEqual(join(...BODY, '前翻看绘本读着', '“小小读书人”的诗'), [
    ...BODY,
    '前翻看绘本读着“小小读书人”的诗',
  ]);
});

void test('a line as wide as the one above it is whole, though a quote stands below', () => {
  const head = ['王小明在全市', '会议上再强调', '“学”有所用见成效呢'];
  assert.deepEqual(join(...BODY, '', ...head), [...BODY, ...head]);
});
