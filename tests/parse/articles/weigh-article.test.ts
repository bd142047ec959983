import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighArticle } from '../../../src/parse/articles/weigh-article.ts';
import type { Byline } from '../../../src/parse/model/item.ts';
import type { GapItem } from '../../../src/parse/model/sequence.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { bodyOf, headOf } from '../../support/items.ts';

const RUN = { bodies: [bodyOf(['昨天上午，渔港新码头正式投用，渔民卸货不用再排队。'])] };
const HEAD = headOf(['渔港新码头投用']);
const BYLINE: Byline = {
  ...{ kind: 'byline', block: 0, number: 1 },
  credits: [{ role: '记者', name: locate('王强', 0) }],
};
const weigh = (before: GapItem[], after: GapItem[] = [], like = 0) =>
  weighArticle(
    { from: 0, to: 1, before, after },
    { runs: [RUN], gaps: [before, after], furniture: [] },
    () => like,
  );

test('an article is worth more with one headline, one byline, and words of its headline', () => {
  assert.ok(weigh([HEAD, BYLINE]).score > weigh([BYLINE]).score);
  assert.ok(weigh([HEAD, BYLINE]).score > weigh([HEAD]).score);
  assert.ok(weigh([HEAD, BYLINE], [], 1).score > weigh([HEAD, BYLINE]).score);
});

test('its parts are told, a rubric apart from the headline', () => {
  const { draft } = weigh([headOf(['【平湖时评】']), HEAD, BYLINE]);
  assert.deepEqual([draft.heads, draft.bylines, draft.logos.length], [[HEAD], [BYLINE], 1]);
  assert.equal(draft.parts[0]?.run, RUN);
});

test('names in brackets sign the text above them, and tell nothing of the layout', () => {
  const closing: Byline = { ...BYLINE, closes: true };
  assert.ok(weigh([closing, HEAD]).score < weigh([BYLINE, HEAD]).score);
  assert.ok(weigh([HEAD], [closing]).score > weigh([HEAD], [BYLINE]).score);
  assert.ok(weigh([HEAD], [closing]).layouts.includes('top'));
  assert.ok(!weigh([HEAD], [BYLINE]).layouts.includes('top'));
});

test('where its headline stands is its layout', () => {
  assert.ok(weigh([HEAD, BYLINE]).layouts.includes('top'));
  assert.ok(!weigh([HEAD, BYLINE]).layouts.includes('bottom'));
  assert.ok(weigh([], [HEAD, BYLINE]).layouts.includes('bottom'));
});
