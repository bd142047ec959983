import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLetterPart, isSignedAndDated } from '../../../src/parse/signs/is-letter-part.ts';

test('a letter opens with whom it speaks to, and ends with a formula', () => {
  for (const text of [
    '编辑同志：',
    '尊敬的各位家长：',
    '广大市民朋友们:',
    '此致',
    '敬礼！',
    '特此公告。',
  ]) {
    assert.ok(isLetterPart(text), text);
  }
  for (const text of [
    '编辑同志来了',
    '前五名成绩如下：',
    '致敬老师',
    '钟书记：坚持不懈',
    '致敬礼赞',
  ]) {
    assert.ok(!isLetterPart(text), text);
  }
});

test('a notice is signed by an office, with the day below it', () => {
  assert.ok(isSignedAndDated('平湖市清源供水有限公司', '8月13日'));
  assert.ok(isSignedAndDated('平湖市教育局', '2025年8月13日'));
  assert.ok(isSignedAndDated('平湖市教育局', '二〇二五年八月十三日'));
  for (const [office, day] of [
    ['平湖日报', '2025年8月13日'],
    ['平湖市教育局', '8月13日上午'],
    ['昨天上午，市教育局', '8月13日'],
    ['', '2025年8月13日'],
  ] as const) {
    assert.ok(!isSignedAndDated(office, day), office + day);
  }
});
