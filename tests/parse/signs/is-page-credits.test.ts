import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageCredits } from '../../../src/parse/signs/is-page-credits.ts';

test('a line that names the makers of the page, and nobody else', () => {
  for (const line of ['编辑 王强 版式:李婷 校对/陈刚', '责任编辑：王建国', '■ 本版编辑 李婷']) {
    assert.ok(isPageCredits(line), line);
  }
});

test('people of an article, and text about makers, are none of them', () => {
  for (const line of [
    '记者 王强',
    '他编辑 王强',
    '编辑部今年搬家',
    '编辑：',
    `编辑 ${'王强 '.repeat(40)}`,
  ]) {
    assert.ok(!isPageCredits(line), line);
  }
});
