import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trustIn } from '../../../src/parse/account/trust-in.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { trustSchema } from '../../../src/schema/trust.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const ID = '2025-08-28-p1-13';
const parts = { title: locate('渔港 投用', 0), body: [paragraphAt(10, '昨天 上午，码头投用。')] };

test('every share comes out as two decimals within 0 and 1 that add up to 1', () => {
  for (let i = 0; i <= 1000; i++) {
    const [trust] = trustIn(locatedArticle({ ...parts, misplaced: i / 1000 }), ID);
    const { misplaced, confidence } = trustSchema.parse(trust);
    assert.ok(Math.abs(misplaced - i / 1000) <= 0.005 + 1e-9);
    assert.equal(`${misplaced}`.length <= 4 && `${confidence}`.length <= 4, true);
  }
});

test('the characters of headline and body count, white space does not', () => {
  const [trust] = trustIn(locatedArticle({ ...parts, misplaced: 0.1 }), ID);
  assert.equal(trust?.characters, '渔港投用昨天上午，码头投用。'.length);
});

test('of an article that nobody has weighed, or of none, nothing is said', () => {
  assert.deepEqual(trustIn(locatedArticle(parts), ID), []);
  assert.deepEqual(trustIn(undefined, ID), []);
});
