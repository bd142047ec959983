import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnWords } from '../../../src/parse/words/page-words.ts';
import { readLeft } from '../../../src/parse/words/read-left.ts';

const read = (text: string, page: readonly string[] = []) => readLeft(text, learnWords(page));

test('the end of a text is a digit, a pause, another mark, or Chinese', () => {
  const kinds = ['共有20', '来了。', '今年，', '平湖）', '平湖'].map((text) => read(text).kind);
  assert.deepEqual(kinds, ['digit', 'pause', 'pause', 'mark', 'han']);
});

test('only text and what closes it counts as a word, and Latin letters are told', () => {
  assert.ok(read('平湖').word && read('平湖）').word && !read('今年，').word);
  assert.ok(read('用WiFi').letter && !read('平湖').letter);
});

test('a surname may end a text, and the last characters are kept', () => {
  assert.ok(read('昨天，王').surname && !read('昨天，吃').surname);
  assert.equal(read('昨天，平湖').tail, '平湖');
  assert.equal(read('平湖。').tail, '');
});

test('a word is likelier to end where one of the page ends', () => {
  assert.ok(read('嘉兴平', ['平平，']).ends >= read('嘉兴平').ends);
  assert.ok(read('发展经济').ends > read('发展经').ends);
});
