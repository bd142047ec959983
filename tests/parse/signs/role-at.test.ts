import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isRoleWord,
  ROLE_PATTERN,
  roleAt,
  TRAILING_ENDS,
  TRAILING_PATTERN,
} from '../../../src/parse/signs/role-at.ts';

test('the longest role word at a place is found, with all that belongs to it', () => {
  const found = roleAt('本报首席记者：王强', 0);
  assert.equal(found?.word.status, '记者');
  assert.equal(found.end, '本报首席记者：'.length);
  assert.equal(roleAt('记 者 王强', 0)?.end, '记 者 '.length);
  assert.equal(roleAt('特约通讯员 王强', 0)?.word.status, '通讯员');
  assert.equal(roleAt('文／图 王强', 0)?.word.craft, 'both');
});

test('one character is a role word only where it stands apart', () => {
  assert.equal(roleAt('文/王强', 0)?.word.craft, 'text');
  assert.equal(roleAt('王强摄', 2)?.word.craft, 'photo');
  assert.equal(roleAt('文化', 0), undefined);
  assert.equal(roleAt('王强', 0), undefined);
});

test('letters are a role word as a whole or not at all', () => {
  assert.ok(isRoleWord('摄影') && !isRoleWord('摄影师'));
});

test('the patterns take role words, the trailing ones only those of a craft', () => {
  assert.match('特 约 记 者', new RegExp(`(?:${ROLE_PATTERN})$`, 'u'));
  assert.match('王强 摄', new RegExp(`(?:${TRAILING_PATTERN})$`, 'u'));
  assert.doesNotMatch('王强 记者', new RegExp(`(?:${TRAILING_PATTERN})$`, 'u'));
  assert.ok(TRAILING_ENDS.includes('摄') && !TRAILING_ENDS.includes('生'));
});

test('some words stand behind the names alone, and a mark may stand before a word for a person', () => {
  assert.equal(roleAt('王强 综合', 3)?.word.craft, 'text');
  assert.equal(roleAt('综合 王强', 0), undefined);
  assert.equal(roleAt('■ 记者 王强', 0)?.end, '■ 记者 '.length);
});

test('where a name is drawn out, a character of it that stands apart is no role word', () => {
  assert.equal(roleAt('匡 影 摄', 2)?.word.craft, 'photo');
  assert.equal(roleAt('匡 影 摄', 2, true), undefined);
  assert.equal(roleAt('匡 影/摄', 4, true)?.word.craft, 'photo');
});

test('where readers and correspondents are from is of their role word', () => {
  assert.equal(roleAt('当湖街道读者 王强', 0)?.end, '当湖街道读者 '.length);
  assert.equal(roleAt('王强当湖街道读者', 2), undefined);
});
