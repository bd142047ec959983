import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTornNames } from '../../../src/parse/label/join-torn-names.ts';
import { locate } from '../../../src/parse/text/located.ts';

function join(...texts: string[]): string[] {
  const lines = texts.map((text, number) => ({
    text: locate(text, 100 * number),
    number,
    indent: 0,
  }));
  const [block] = joinTornNames([{ lines, level: 0, newPage: false }]);
  return block?.lines.map(({ text }) => text.text) ?? [];
}

void test('a name that ends on the next line is one name', () => {
  assert.deepEqual(join('记者 谭雪梅 通讯员 郁小', '满', '老渔歌'), [
    '记者 谭雪梅 通讯员 郁小满',
    '老渔歌',
  ]);
});

void test('what ends no byline stays a line of its own', () => {
  for (const lines of [
    ['盐场老渠清淤完工', '了'],
    ['记者 谭雪梅', '王强'],
    ['记者 谭雪梅', '马'],
  ]) {
    assert.deepEqual(join(...lines), lines);
  }
});
