import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDesk, OFFICE, readBylineGroups } from '../../../src/parse/signs/read-byline-groups.ts';
import { locate } from '../../../src/parse/text/located.ts';

const read = (text: string) =>
  readBylineGroups(locate(text, 0), () => 0)?.map(({ status, craft, names }) => [
    status,
    craft,
    names.map((name) => name.text).join(),
  ]);

test('role words stand before their names', () => {
  assert.deepEqual(read('记者 王强 通讯员 李婷'), [
    ['记者', undefined, '王强'],
    ['通讯员', undefined, '李婷'],
  ]);
  assert.deepEqual(read('文/王强 图/李婷'), [
    [undefined, 'text', '王强'],
    [undefined, 'photo', '李婷'],
  ]);
});

test('or after them, and one at the end speaks for all', () => {
  assert.deepEqual(read('王强 文 李婷 摄'), [
    [undefined, 'text', '王强'],
    [undefined, 'photo', '李婷'],
  ]);
  assert.deepEqual(read('记者 王强 通讯员 李婷 摄'), [
    ['记者', 'photo', '王强'],
    ['通讯员', 'photo', '李婷'],
  ]);
});

test('a desk signs for itself, an office gives a picture', () => {
  assert.deepEqual(
    read('本报评论员')?.map(([, , name]) => name),
    ['本报评论员'],
  );
  assert.ok(isDesk('本报评论员') && !isDesk('评论员王强'));
  assert.deepEqual(read('市农业农村局 供图'), [[undefined, 'photo', '市农业农村局']]);
  assert.match('平湖市博物馆', OFFICE);
});

test('a line that holds anything else is no byline', () => {
  for (const text of ['记者', '', '记者 王强，李婷', '王强 记者 李婷']) {
    assert.equal(read(text), undefined, text);
  }
});
