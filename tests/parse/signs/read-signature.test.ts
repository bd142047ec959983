import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  closesText,
  isDay,
  readClosingNames,
  readSignature,
} from '../../../src/parse/signs/read-signature.ts';
import { locate } from '../../../src/parse/text/located.ts';

const names = (text: string): string | undefined =>
  readSignature(locate(text, 0))
    ?.map(({ role, name }) => `${role} ${name.text}`)
    .join(', ');

test('a letter is signed with a place and a day', () => {
  assert.equal(names('安徽阜阳 牛春生 8月6日'), '作者 牛春生');
  assert.equal(names('王强 2025年8月6日'), '作者 王强');
  assert.equal(
    readSignature(locate('安徽阜阳 牛春生 8月6日', 0))?.[0]?.roleText?.text,
    '安徽阜阳8月6日',
  );
});

test('a writer is introduced in brackets', () => {
  for (const after of [
    '（作者系市作协会员）',
    '（作者单位：市财政局）',
    '（市财政局）',
    '（当湖小学）',
  ]) {
    assert.equal(names(`王建国${after}`), '作者 王建国', after);
  }
  assert.equal(names('□王建国（市财政局）'), '作者 王建国');
});

test('the word 作者 in brackets says that a name stands before them, a country that a dotted one does', () => {
  for (const name of ['木一言', '奚 童', '归有余']) {
    assert.equal(names(`${name}（作者工作单位：市财政局）`), `作者 ${name}`);
    assert.equal(names(`${name}（市财政局职工食堂）`), undefined);
  }
  assert.equal(names('安娜·韦斯（奥地利）'), '作者 安娜·韦斯');
});

test('where a reader is from, or whose relation, stands before the name', () => {
  for (const before of [
    '叔同实验小学 四（3）班 ',
    '黄姑小学302班 ',
    '高一（2）班',
    '解放中路 ',
    '患者家属 ',
    '一位病人家属：',
    '新仓读者 ',
  ]) {
    assert.equal(names(`${before}钭桂香`), '作者 钭桂香', before);
  }
  assert.equal(names('患者家属 呼延国良10月9日于金山'), '作者 呼延国良');
  assert.equal(names('（新仓读者 乌兰其其格）'), '作者 乌兰其其格');
  assert.equal(names('（解答专家：市中医院主任医师温如春）'), '作者 温如春');
  assert.ok(isDay('10月9日于金山') && !isDay('10月9日，晴'));
});

test('a mark before what is surely a name signs a text', () => {
  for (const text of ['□贝一苇', '■印书田', '■ 岑 北']) assert.ok(names(text), text);
  for (const text of ['■编读桥', '◆王建国', '贝一苇', '■高兴'])
    assert.equal(names(text), undefined, text);
});

test('names alone in brackets sign a text', () => {
  assert.equal(names('（嵇兰）'), '作者 嵇兰');
  assert.equal(names('（王强、李婷）'), '作者 王强, 作者 李婷');
  for (const text of ['（未完待续）', '（节选）', '（打一字）', '（三首）', '拉毛草'])
    assert.equal(readClosingNames(locate(text, 0)), undefined, text);
});

test('what has the form of a signature without a name is none', () => {
  for (const text of [
    '高兴 8月6日',
    '征集截至 8月6日',
    '王建国 下午3时',
    '王建国（右二）',
    '王建国（88分）',
    '外地司机（市财政局）',
    '（完）',
    '（本报综合）',
    '（高兴）',
    '新埭镇 新农村',
    '市民 来信',
    '访海岸工程师王强',
    '解放中路雷鱼生',
    '（拉毛草）',
    '王建国',
  ]) {
    assert.equal(names(text), undefined, text);
  }
});

test('brackets and a day stand below a text, an office above or below', () => {
  for (const text of ['（记者 王强）', '（嵇兰）', '王强 8月6日'])
    assert.ok(closesText(text), text);
  for (const text of ['记者 王强', '王强（市财政局）']) assert.ok(!closesText(text), text);
  for (const text of ['□王强（作者系市作协会员）', '当湖小学 王强', '王强（市财政局）']) {
    assert.equal(closesText(text, true), !text.includes('局'), text);
    assert.ok(!closesText(text), text);
  }
});
