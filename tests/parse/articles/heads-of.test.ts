import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headsOf, headText, isGlued, takeRubric } from '../../../src/parse/articles/heads-of.ts';
import { headOf } from '../../support/items.ts';

const RUBRIC = headOf(['【平湖时评】']);
const HEAD = headOf(['渔港新码头投用', '渔民称便']);

test('glued lines are one block, logos are none', () => {
  const glued = headOf(['丰收在望'], { glued: true });
  const logo = headOf(['时评'], { logo: true });
  assert.deepEqual(headsOf([HEAD, glued, logo]).map(headText), ['渔港新码头投用渔民称便丰收在望']);
  assert.deepEqual(headsOf([glued]).map(headText), ['丰收在望']);
  assert.ok(isGlued(glued) && !isGlued(HEAD) && !isGlued(undefined));
});

test('a rubric above a headline is taken off', () => {
  assert.deepEqual(takeRubric([RUBRIC, HEAD]), [[RUBRIC], [HEAD]]);
  assert.deepEqual(takeRubric([HEAD, RUBRIC]), [[], [HEAD, RUBRIC]], 'it stands below');
  assert.deepEqual(takeRubric([RUBRIC]), [[], [RUBRIC]], 'it is all the headline there is');
});
