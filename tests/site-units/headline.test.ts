import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kickerToSet, subtitleToSet, titleAmong } from '../../src/data/headline.ts';

test('a kicker is set without the comma that led on to the headline', () => {
  assert.equal(kickerToSet('推进“一号开放工程”，'), '推进“一号开放工程”');
  assert.equal(kickerToSet('第20位！'), '第20位！');
});

test('a subtitle is set without the dash that it brings along, for all are set with one', () => {
  assert.equal(subtitleToSet('——访项目推进行动队队长俞春峰'), '访项目推进行动队队长俞春峰');
  assert.equal(subtitleToSet('── 访队长'), '访队长');
  assert.equal(subtitleToSet('同时部署“园区”建设'), '同时部署“园区”建设');
  assert.equal(subtitleToSet('——'), '——');
});

test('of two articles of one title on a page the second is numbered', () => {
  const [first, second, other] = [{ title: '图片新闻' }, { title: '图片新闻' }, { title: '他' }];
  const page = [first, second, other];
  assert.deepEqual(
    page.map((article) => titleAmong(page, article)),
    ['图片新闻', '图片新闻（2）', '他'],
  );
});
