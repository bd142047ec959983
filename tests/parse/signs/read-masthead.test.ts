import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMasthead, lunarDateOf } from '../../../src/parse/account/date/check-masthead.ts';
import { readMasthead } from '../../../src/parse/signs/read-masthead.ts';

test('a masthead line gives its fields', () => {
  assert.deepEqual(readMasthead('中共平湖市委 联办 2025年8月27日 ◆ 星期三'), {
    date: '2025-08-27',
    weekday: '星期三',
  });
  assert.deepEqual(readMasthead('农历乙巳年七月初五 总第5740期'), {
    lunar: '农历乙巳年七月初五',
    issueNumber: 5740,
  });
  assert.deepEqual(readMasthead('二〇二五年八月二十七日 星期三 第2版'), {
    date: '2025-08-27',
    weekday: '星期三',
    page: 2,
  });
});

test('a jump line names another page', () => {
  for (const text of ['（下转第2版）', '下转第2版', '（上接第 1 版）', '紧接第3版']) {
    assert.equal(readMasthead(text), undefined, text);
  }
});

test('those who made the page are furniture, with or without colons', () => {
  for (const text of ['编辑 王强 版式 李婷', '责任编辑:王强 校对：陈刚', '责编/王 强 统筹/李婷']) {
    assert.deepEqual(readMasthead(text), {}, text);
  }
  assert.equal(readMasthead('编辑部迎来新成员'), undefined);
});

test('the ways to reach the paper are furniture, with or without colons', () => {
  for (const text of ['新闻热线 0573-12345678', '投稿邮箱 news@example.com 邮编：314200']) {
    assert.deepEqual(readMasthead(text), {}, text);
  }
  assert.equal(readMasthead('服务热线24小时不打烊'), undefined);
});

test('amid running text a word of an imprint is one of the story', () => {
  assert.deepEqual(readMasthead('扫码关注微信公众号'), {});
  assert.equal(readMasthead('居民扫码关注微信公众号就能报名', true), undefined);
});

for (const text of [
  '1937年11月5日凌晨，',
  '埭镇）主办的第六届“才聚金平',
  '9月14日（星期四）上午，我市召开会议',
  '我市举行2025年开学典礼',
]) {
  test(`no masthead: ${text}`, () => {
    assert.equal(readMasthead(text), undefined);
  });
}

test('weekday and lunar date are held against the solar date', () => {
  assert.equal(lunarDateOf('2025-07-26'), '乙巳年闰六月初二');
  const right = { date: '2025-08-27', weekday: '星期三', lunar: '农历乙巳年七月初五' };
  assert.deepEqual(checkMasthead(right), []);
  const wrong = checkMasthead({ ...right, weekday: '星期四', lunar: '农历乙巳年七月初六' });
  assert.deepEqual(
    wrong.map(({ code }) => code),
    ['weekday-disagrees', 'lunar-disagrees'],
  );
});
