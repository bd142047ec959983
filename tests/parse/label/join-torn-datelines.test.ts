import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTornDatelines } from '../../../src/parse/label/join-torn-datelines.ts';
import { blockOf } from '../../support/blocks-of.ts';

const join = (...blocks: string[][]): string[][] =>
  joinTornDatelines(blocks.map((lines) => blockOf(...lines))).map(({ lines }) =>
    lines.map(({ text }) => text.text),
  );

test('a dateline that is torn is one line, with the names behind it', () => {
  assert.deepEqual(join(['新华社北京8月', '1日电（记者 王强）昨', '天，大桥合龙']), [
    ['新华社北京8月1日电（记者 王强）', '昨', '天，大桥合龙'],
  ]);
  assert.deepEqual(join(['新华社北京8月1日电'], ['（记者 王强）昨天，大'], ['桥合龙']), [
    ['新华社北京8月1日电（记者 王强）'],
    ['昨天，大'],
    ['桥合龙'],
  ]);
});

test('a dateline that stands on one line stays there, and so does what is none', () => {
  for (const blocks of [
    [['本报讯 昨天，大桥', '合龙']],
    [['本报讯', '昨天，大桥合龙']],
    [['本报讯（记者 王强）昨天，', '大桥合龙']],
    [['新华社记者 王强', '新华社北京8月1日电 昨天']],
    [['本报今年', '改版，读者来电']],
  ]) {
    assert.deepEqual(join(...blocks), blocks);
  }
});
