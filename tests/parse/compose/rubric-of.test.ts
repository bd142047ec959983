import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rubricOf } from '../../../src/parse/compose/rubric-of.ts';
import { locate, SUPPLIED } from '../../../src/parse/text/located.ts';
import { headOf } from '../../support/items.ts';

test('a rubric’s name stands without the marks that set it off', () => {
  for (const logo of ['◆关注民生实事◆', '〖关注民生实事〗', '·关注民生实事·', '》》关注民生实事']) {
    assert.equal(rubricOf([headOf([logo])], undefined)?.text, '关注民生实事', logo);
  }
  assert.equal(rubricOf([headOf(['“八大行动”这样干'])], undefined)?.text, '“八大行动”这样干');
});

test('marks alone are kept, as there is no other name', () => {
  assert.equal(rubricOf([headOf(['◆◆'])], undefined)?.text, '◆◆');
});

test('without a logo a note that announces a rubric names it, and keeps its words', () => {
  const found = rubricOf([], locate('本报今起推出“大干一百天”专栏。', 0));
  assert.equal(found?.text, '大干一百天');
  assert.ok(found.at.every((place) => place === SUPPLIED));
});

test('other quoted words of a note are no rubric', () => {
  for (const note of ['他说“大干一百天”。', '本报推出“大干一百天，”专栏', '']) {
    assert.equal(rubricOf([], locate(note, 0)), undefined, note);
  }
});
