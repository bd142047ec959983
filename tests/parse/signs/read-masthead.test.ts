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

test('day and page may be told in other forms, on one line or apart', () => {
  for (const [text, date, page] of [
    ['2025年4月2日 星期三 8版', '2025-04-02', 8],
    ['2021年9月10日星期五6版', '2021-09-10', 6],
    ['平湖日报 2021年9月10日星期五 镇街 4', '2021-09-10', 4],
    ['7 镇街 2021.9.14星期二 责任编辑：沈海清', '2021-09-14', 7],
    ['2021-09-14 周二', '2021-09-14', undefined],
    ['2021/9/14 TUESDAY', '2021-09-14', undefined],
    ['镇街　2', undefined, 2],
    ['A03版 要闻', undefined, 3],
    ['3 要闻', undefined, 3],
    ['第三版·要闻', undefined, 3],
    ['要闻·3版', undefined, 3],
    ['第三版', undefined, 3],
    ['A3', undefined, 3],
  ] as const) {
    const found = readMasthead(text);
    assert.ok(found, text);
    assert.deepEqual([found.date, found.page], [date, page], text);
  }
});

test('how many pages there are today is not the number of this one', () => {
  assert.equal(readMasthead('2025年8月27日 星期三 今日4版')?.page, undefined);
});

test('a number beside other words is no page', () => {
  for (const text of [
    '第1评论',
    '第3期',
    '3号线',
    '3 小时',
    '新闻 2号',
    'A3 版面不够了',
    '2版是谁写的',
    '版本2021.9.14.3',
    '周三夜校',
    '02 海塘夜巡十一公里',
  ]) {
    assert.equal(readMasthead(text), undefined, text);
  }
});

test('a jump line names another page', () => {
  for (const text of ['（下转第2版）', '下转第2版', '（上接第 1 版）', '紧接第3版']) {
    assert.equal(readMasthead(text), undefined, text);
  }
});

test('those who made the page are furniture, with or without colons', () => {
  for (const text of [
    '编辑 王强 版式 李婷',
    '责任编辑:王强 校对：陈刚',
    '责编/王 强 统筹/李婷',
    '一版编辑 王强',
  ]) {
    assert.deepEqual(readMasthead(text), {}, text);
  }
  assert.equal(readMasthead('编辑部迎来新成员'), undefined);
});

test('the ways to reach the paper are furniture, with or without colons', () => {
  for (const text of [
    '新闻热线 0573-12345678',
    '新闻热线 8512××××',
    '投稿邮箱 news@example.com 邮编：314200',
  ]) {
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
