import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTornBylines } from '../../../src/parse/label/join-torn-bylines.ts';
import { locate } from '../../../src/parse/text/located.ts';

function joinBlocks(...blocks: string[][]): string[][] {
  let number = 0;
  const located = blocks.map((texts) => ({
    lines: texts.map((text) => ({ text: locate(text, 100 * number), number: number++, indent: 0 })),
    level: 0,
    newPage: false,
  }));
  return joinTornBylines(located).map(({ lines }) => lines.map(({ text }) => text.text));
}

function join(...texts: string[]): string[] {
  return joinBlocks(texts).flat();
}

void test('a name that ends on the next line is one name', () => {
  assert.deepEqual(join('记者 谭雪梅 通讯员 郁小', '满', '老渔歌'), [
    '记者 谭雪梅 通讯员 郁小满',
    '老渔歌',
  ]);
});

void test('names and role words that run on in the next line are of the byline', () => {
  for (const [first, rest] of [
    ['■记者 闵 拓 祁 放 通讯员 乐', '海宁'],
    ['本报记者 谭雪梅 通讯', '员 郁小满'],
    ['本报记者 谭雪梅 通讯员', '郁小满 王强'],
    ['本报记者 谭雪梅', '王强'],
    ['本报记', '者 谭雪梅'],
  ] as const) {
    assert.deepEqual(join(first, rest, '老渔歌，新唱法'), [first + rest, '老渔歌，新唱法']);
  }
});

void test('a blank line parts names from a byline that is whole, and the rest from none that is not', () => {
  assert.deepEqual(joinBlocks(['记者 谭雪梅 通讯员 乐'], ['海宁']), [
    ['记者 谭雪梅 通讯员 乐海宁'],
  ]);
  assert.deepEqual(joinBlocks(['记者 谭雪梅'], ['王强']), [['记者 谭雪梅'], ['王强']]);
});

void test('a signature takes the day below it and the rest of its name, a byline from where it was sent', () => {
  for (const [first, rest] of [
    ['患者家属 呼延国良', '10月9日于金山'],
    ['叔同实验小学 四（3）班', '荀子涵'],
    ['叔同实验小学 四（3）班 荀子', '涵'],
    ['本报记者 谭雪梅', '发自广州'],
    ['记者 谭雪梅', '（寄自四川青川）'],
  ] as const) {
    assert.deepEqual(joinBlocks([first], [rest]).flat(), [first + rest]);
  }
  const apart = ['王建国', '8月6日'];
  assert.deepEqual(join(...apart), apart);
});

void test('what ends no byline stays a line of its own', () => {
  for (const lines of [
    ['盐场老渠清淤完工', '了'],
    ['记者 谭雪梅', '王强', '李婷婷', '陈刚'],
    ['记者 谭雪梅', '马'],
    ['记者 谭雪梅', '高兴'],
    ['记者 谭雪梅', '通讯员 王强'],
    ['记者走进新埭', '王强'],
    ['市民告诉记者', '王强'],
  ]) {
    assert.deepEqual(join(...lines), lines);
  }
});
