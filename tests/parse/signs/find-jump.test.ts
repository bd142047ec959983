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
  for (const text of ['详见第2版', '（下转2版）今年', '今年'])
    assert.equal(to(text), undefined, text);
  assert.equal(from('今年（上接1版）'), undefined);
});
