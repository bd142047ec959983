import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnWords } from '../../../src/parse/words/page-words.ts';
import { readRight } from '../../../src/parse/words/read-right.ts';

const read = (text: string) => readRight(text, learnWords([]));

test('the start of a text is told: closing marks, digits, measures, letters, Chinese', () => {
  assert.ok(read('，今年').closing && !read('“今年').closing);
  assert.ok(read('.5亿元').digit && read('20').digit && !read('亿元').digit);
  assert.ok(read('亿元').measure && !read('会议').measure);
  assert.ok(read('WiFi').letter && !read('平湖').letter);
  assert.ok(read('平湖').han && !read('，平湖').han);
});

test('the rest of a name is known by what its bearer does', () => {
  assert.ok(read('建国说，').name && read('海峰介绍').name);
  assert.ok(!read('经济发展').name);
});

test('what begins no word is an unlikely start', () => {
  assert.ok(read('的发展').start < read('发展的').start);
  assert.ok(read('经济').begins > read('济发').begins);
  assert.equal(read('经济发展，今年').head, '经济发展');
});
