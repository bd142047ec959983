import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rubricOf } from '../../../src/parse/compose/rubric-of.ts';
import { headOf } from '../../support/items.ts';

test('a rubric’s name stands without the marks that set it off', () => {
  for (const logo of ['◆关注民生实事◆', '〖关注民生实事〗', '·关注民生实事·', '》》关注民生实事']) {
    assert.equal(rubricOf([headOf([logo])]).text, '关注民生实事', logo);
  }
  assert.equal(rubricOf([headOf(['“八大行动”这样干'])]).text, '“八大行动”这样干');
});

test('marks alone are kept, as there is no other name', () => {
  assert.equal(rubricOf([headOf(['◆◆'])]).text, '◆◆');
});
