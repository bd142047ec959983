import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  closesText,
  readNamesInBrackets,
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

test('names alone in brackets sign a text', () => {
  assert.equal(names('（嵇兰）'), '作者 嵇兰');
  assert.equal(names('（王强、李婷）'), '作者 王强, 作者 李婷');
  assert.equal(readNamesInBrackets(locate('（未完待续）', 0)), undefined);
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
    '王建国',
  ]) {
    assert.equal(names(text), undefined, text);
  }
});

test('brackets and a day stand below a text, an office above or below', () => {
  for (const text of ['（记者 王强）', '（嵇兰）', '王强 8月6日'])
    assert.ok(closesText(text), text);
  for (const text of ['记者 王强', '王强（市财政局）']) assert.ok(!closesText(text), text);
});
