import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJumpFrom, findJumpTo } from '../../../src/parse/signs/find-jump.ts';
import { locate } from '../../../src/parse/text/located.ts';

const to = (text: string) => findJumpTo(locate(text, 0));
const from = (text: string) => findJumpFrom(locate(text, 0));

test('a text tells at its end on which page it goes on', () => {
  for (const [text, page] of [
    ['今年丰收。(下转2版)', 2],
    ['今年丰收。下转第四版', 4],
    ['今年丰收。（紧接A3版）', 3],
    ['今年丰收。（下转十二版）', 12],
  ] as const) {
    assert.equal(to(text)?.value, page, text);
    assert.equal(to(text)?.rest.text, '今年丰收。', text);
  }
});

test('a jump may be pointed to, and tell a part of the page', () => {
  for (const [text, page] of [
    ['今年丰收。▶▶下转03版', 3],
    ['今年丰收。→3版', 3],
    ['今年丰收。（下转2版·上）', 2],
    ['今年丰收。（下转2版②）', 2],
    ['今年丰收。（下转第3版·要闻）', 3],
    ['今年丰收。（下转A3）', 3],
    ['今年丰收。（下转今日二版）', 2],
    ['今年丰收。下转第2版 →', 2],
  ] as const) {
    assert.equal(to(text)?.value, page, text);
    assert.equal(to(text)?.rest.text, '今年丰收。', text);
  }
  for (const [text, page] of [
    ['▶▶上接01版 今年', 1],
    ['◀上接第1版 今年', 1],
    ['←1版 今年', 1],
    ['（接1版）今年', 1],
    ['（上接A1版）今年', 1],
    ['（上接第1版《谁来种地》）今年', 1],
  ] as const) {
    assert.equal(from(text)?.value, page, text);
    assert.equal(from(text)?.rest.text, '今年', text);
  }
});

test('a text tells at its start from which page it goes on', () => {
  assert.equal(from('（上接1版）今年')?.value, 1);
  assert.equal(from('上接第二版 今年')?.value, 2);
  assert.equal(from('（上接1版）今年')?.rest.text, '今年');
});

test('the phrase and the rest keep their places', () => {
  assert.equal(to('今年(下转2版)')?.text.at[0], 2);
  assert.equal(from('(上接1版) 今年')?.rest.at[0], 7);
});

test('a page that is only named is no jump', () => {
  for (const text of [
    '详见第2版',
    '（下转2版）今年',
    '今年',
    '本报今天出3版',
    '今天3版',
    '气温下转3',
  ])
    assert.equal(to(text), undefined, text);
  for (const text of ['今年（上接1版）', '接1版的编辑', '1版 今年', '紧接第1版'])
    assert.equal(from(text), undefined, text);
});
