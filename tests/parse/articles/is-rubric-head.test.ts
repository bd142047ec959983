import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRubricHead } from '../../../src/parse/articles/is-rubric-head.ts';
import { headOf } from '../../support/items.ts';

test('one line with the marks of a rubric may be one, and a logo is', () => {
  assert.ok(isRubricHead(headOf(['【平湖时评】'])));
  assert.ok(isRubricHead(headOf(['渔港新码头投用'], { logo: true })));
  assert.ok(!isRubricHead(headOf(['渔港新码头投用'])));
  assert.ok(!isRubricHead(headOf(['【平湖时评】', '渔港'])));
});
