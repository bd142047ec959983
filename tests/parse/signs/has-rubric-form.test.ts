import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasRubricForm,
  isClause,
  LONGEST_RUBRIC,
} from '../../../src/parse/signs/has-rubric-form.ts';

test('a name of few letters has the form of a rubric', () => {
  for (const name of ['平湖时评', '“八八战略”在平湖']) assert.ok(hasRubricForm(name), name);
  assert.ok(hasRubricForm('平'.repeat(LONGEST_RUBRIC)));
  assert.ok(!hasRubricForm('平'.repeat(LONGEST_RUBRIC + 1)));
});

test('the end of a clause or of a sentence is no rubric', () => {
  for (const text of ['成立以来，', '今年丰收。', '——', '', '“八八战略']) {
    assert.ok(!hasRubricForm(text), text);
  }
});

test('a piece of a sentence is known by its cut ends and its open marks', () => {
  for (const text of ['还给基层，把', '，再创高质量', '“八八战略', '他说"好']) {
    assert.ok(isClause(text), text);
  }
  for (const text of ['平湖时评', '他说"好"']) assert.ok(!isClause(text), text);
});
