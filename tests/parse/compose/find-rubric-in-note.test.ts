import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRubricInNote } from '../../../src/parse/compose/find-rubric-in-note.ts';
import { locate, SUPPLIED } from '../../../src/parse/text/located.ts';

const find = (note: string) => findRubricInNote(locate(note, 0));

test('a note that announces a rubric names it, and keeps its words', () => {
  const found = find('本报今起推出“大干一百天”专栏。');
  assert.equal(found?.text, '大干一百天');
  assert.ok(found.at.every((place) => place === SUPPLIED));
});

test('other quoted words are none', () => {
  for (const note of ['他说“大干一百天”。', '本报推出“大干一百天，”专栏', '']) {
    assert.equal(find(note), undefined, note);
  }
});
