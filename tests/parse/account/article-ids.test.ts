import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleIds } from '../../../src/parse/account/article-ids.ts';
import { indexLines } from '../../../src/parse/text/line-index.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

/** Ids of articles whose bodies begin at these places of a dump. */
function idsAt(dump: string, anchors: readonly number[], day?: string): string[] {
  const articles = anchors.map((anchor) => locatedArticle({ body: [paragraphAt(anchor, '平')] }));
  return articleIds(
    articles,
    dump,
    indexLines(dump),
    day,
    anchors.map(() => ({ page: 2 })),
  );
}

test('an id is the day, the page and the line on which the body begins', () => {
  assert.deepEqual(idsAt('标题\n今年', [3], '2025-08-27'), ['2025-08-27-p2-2']);
  assert.deepEqual(idsAt('今年', [0]), ['undated-p2-1']);
});

test('the column is added where the line begins with other text', () => {
  assert.deepEqual(idsAt('　■今年', [2]), ['undated-p2-1']);
  assert.deepEqual(idsAt('甲乙今年', [2]), ['undated-p2-1-3']);
});

test('no two are the same', () => {
  const ids = idsAt('今年', [0, 0, 0]);
  assert.equal(new Set(ids).size, 3);
});
