import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLikelyRubric } from '../../../src/parse/model/part.ts';

const NONE = { kicker: 0, title: 0, 'title-on': 0, subtitle: 0, subhead: 0 };

test('a line is a rubric where that is likelier than all else together', () => {
  assert.ok(isLikelyRubric({ ...NONE, title: 0.4, rubric: 0.6 }));
  assert.ok(!isLikelyRubric({ ...NONE, title: 0.3, kicker: 0.3, rubric: 0.4 }));
});
