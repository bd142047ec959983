import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineLines } from '../../../src/parse/model/located-article.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle } from '../../support/located-article.ts';

test('the lines of a headline stand in printed order, those that there are', () => {
  const parts = {
    subtitle: locate('副题', 0),
    title: locate('主题', 3),
    kicker: locate('引题', 6),
  };
  assert.deepEqual(
    headlineLines(locatedArticle(parts)).map(({ text }) => text),
    ['引题', '主题', '副题'],
  );
  assert.deepEqual(headlineLines(locatedArticle()), []);
});
