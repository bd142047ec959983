import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likenessTo, pairsOf } from '../../../src/parse/text/likeness.ts';

test('a headline is like the text that has its pairs of characters', () => {
  const likeness = likenessTo(['昨天，渔港码头投用。', '今年，水稻丰收。']);
  assert.equal(likeness('渔港码头投用', 0), 1);
  assert.equal(likeness('渔港码头投用', 1), 0);
  assert.ok(likeness('渔港水稻丰收', 1) > likeness('渔港水稻丰收', 0));
});

test('what stands in several texts counts for less', () => {
  const alone = likenessTo(['渔港码头投用', '水稻']);
  const shared = likenessTo(['渔港码头投用', '渔港码头']);
  assert.ok(shared('渔港码头投用', 0) < alone('渔港码头投用', 0));
});

test('few pairs say little', () => {
  assert.ok(likenessTo(['渔港码头'])('渔港', 0) < 1);
});

test('pairs run over marks', () => {
  assert.deepEqual(pairsOf('渔，港。'), pairsOf('渔港'));
  assert.equal(pairsOf('渔港码').size, 2);
  assert.equal(pairsOf('渔').size, 0);
});
