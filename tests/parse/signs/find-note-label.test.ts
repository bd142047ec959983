import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNoteLabel } from '../../../src/parse/signs/find-note-label.ts';
import { locate } from '../../../src/parse/text/located.ts';

test('the label of a note is taken off its start', () => {
  for (const label of ['编者按：', '【开栏的话】', '编者的话 ', '按语：', '■编 者 按 ']) {
    const found = findNoteLabel(locate(`${label}今年丰收`, 0));
    assert.equal(found?.text.text, label);
    assert.equal(found.rest.text, '今年丰收');
  }
});

test('the same words inside a text are no label', () => {
  for (const text of ['今年编者按：', '按语言学习', '开栏']) {
    assert.equal(findNoteLabel(locate(text, 0)), undefined, text);
  }
});
