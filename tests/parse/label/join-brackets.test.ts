import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinBrackets } from '../../../src/parse/label/join-brackets.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { mendMarks } from '../../../src/parse/mend/mend-marks.ts';
import type { Block } from '../../../src/parse/model/block.ts';

const toBlock = (lines: readonly string[]): Block => ({
  lines: lines.map((text, number) => ({ text: locate(text, number * 100), number, indent: 0 })),
  level: 0,
  newPage: false,
});
const texts = (blocks: readonly Block[]): string[][] =>
  blocks.map(({ lines }) => lines.map(({ text }) => text.text));

test('a byline in brackets is read on over the next line', () => {
  const blocks = [
    toBlock(['本报讯（记者 吴剑锋 通讯员 梁', '小红 李建国） 昨天下午，市政协', '召开会议。']),
  ];
  assert.deepEqual(texts(joinBrackets(blocks)), [
    ['本报讯（记者 吴剑锋 通讯员 梁小红 李建国）', '昨天下午，市政协', '召开会议。'],
  ]);
});

test('a byline that closes a paragraph takes its last line along, also over a blank one', () => {
  const blocks = [toBlock(['全部完工。（见习记者 吴建']), toBlock(['国）'])];
  assert.deepEqual(texts(joinBrackets(blocks)), [['全部完工。（见习记者 吴建国）']]);
});

test('more of the names can stand between, and a line of the next column', () => {
  const more = [toBlock(['本报讯（见习记者', '陶学锋姜秋叶通讯员', '崔睿哲 苏小红）昨天上午'])];
  assert.deepEqual(texts(joinBrackets(more)), [
    ['本报讯（见习记者陶学锋姜秋叶通讯员崔睿哲 苏小红）', '昨天上午'],
  ]);
  const other = [
    toBlock(['本报讯（记者 陆志明 通讯员 蔡', '提高了六成。今年企业', '可心）走进张江']),
  ];
  assert.deepEqual(texts(joinBrackets(other)), [
    ['本报讯（记者 陆志明 通讯员 蔡可心）', '提高了六成。今年企业', '走进张江'],
  ]);
});

test('a name alone is read on where it closes a sentence, and so is a torn role word', () => {
  for (const [first, rest] of [
    ['乱停放投诉下降六成。（符', '晓东）'],
    ['乱停放投诉下降六成。（嵇', '兰）'],
    ['乱停放投诉下降六成。（本报记', '者 王强）'],
    ['芮知秋（作者为市作家协会', '会员）'],
    ['乱停放投诉下降六成。（解答专家：市中医院主任医', '师 温如春）'],
    ['乱停放投诉下降六成。（老', '斛）'],
  ] as const) {
    assert.deepEqual(texts(joinBrackets([toBlock([first]), toBlock([rest])])), [[first + rest]]);
  }
  const above = [toBlock(['乱停放投诉下降六成。', '（符', '晓东）'])];
  assert.deepEqual(texts(joinBrackets(above)), [['乱停放投诉下降六成。', '（符晓东）']]);
});

test('a jump is read on over the next line', () => {
  for (const [first, rest] of [
    ['稻田丰收，（下转', '2版）'],
    ['稻田丰收，（下', '转第2版）'],
    ['（上接第', '1版）'],
  ] as const) {
    assert.deepEqual(texts(joinBrackets([toBlock([first, rest])])), [[first + rest]]);
  }
});

test('other brackets stay where they are', () => {
  const blocks = [
    toBlock([
      '联系人（市委',
      '宣传部）说，记者',
      '（记者团成员',
      '走进新仓，看到）',
      '村民（王',
      '建国）',
      '河水（上',
      '游）',
    ]),
  ];
  assert.deepEqual(texts(joinBrackets(blocks)), texts(blocks));
});

test('a misread mark is known by the role words after it', () => {
  const { blocks, repairs } = mendMarks([
    toBlock(['国记者 林芳', '国罗洋', '国家安全', '回望历史', '国防教育月']),
  ]);
  assert.deepEqual(texts(blocks), [['■记者 林芳', '■罗洋', '国家安全', '回望历史', '国防教育月']]);
  assert.equal(repairs.length, 2);
  const untouched = mendMarks([toBlock(['国罗洋', '记者 林芳'])]);
  assert.deepEqual(texts(untouched.blocks), [['国罗洋', '记者 林芳']]);
});
