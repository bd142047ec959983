import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endOfRubric,
  startOfRubric,
  isMarkedRubric,
  mayBeRubric,
} from '../../../src/parse/signs/may-be-rubric.ts';

void test('a column is known by its marks or by what columns are called', () => {
  for (const name of ['◆海港纪事◆', '〖渔家灯火〗', '【春耕一线】', '海港时评', '记者看春耕']) {
    assert.ok(mayBeRubric(name), name);
  }
  for (const title of [
    '流动书车开进渔村',
    '今年的桑叶，比去年更绿',
    '古桥修缮工程昨天通过全部验收',
  ]) {
    assert.ok(!mayBeRubric(title), title);
  }
});

void test('square brackets alone do not make a column certain', () => {
  assert.ok(isMarkedRubric('·海港纪事·'));
  assert.ok(!isMarkedRubric('【春耕一线】'));
});

test('a column’s name in front of a headline is told from it', () => {
  assert.equal(endOfRubric('【乡村振兴】一粒米的旅行'), 6);
  assert.equal(endOfRubric('·民生热线·路灯为何不亮'), 6);
  assert.equal(endOfRubric('【乡村振兴】'), 0);
  assert.equal(endOfRubric('一粒米的旅行【图】'), 0);
});

test('a rubric behind a headline begins at its mark', () => {
  assert.equal(startOfRubric('九十九天，冰下三千米》》四海潮信'), 10);
  assert.equal(startOfRubric('梨熟了，卖不掉的到底是什么【田塍十问】'), 13);
  assert.equal(startOfRubric('【乡村振兴】'), 0);
  assert.equal(startOfRubric('他说：“好。”【法官说】'), 0, 'a sentence is no headline');
});
