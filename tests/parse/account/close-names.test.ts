import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeNames } from '../../../src/parse/account/close-names.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle } from '../../support/located-article.ts';

test('names and datelines lose the spaces that stretch them, and nothing else does', () => {
  const closed = closeNames(
    locatedArticle({
      title: locate('平 湖', 0),
      dateline: locate('本报 讯', 5),
      credits: [{ role: '记者', name: locate('王 强', 10) }],
    }),
  );
  assert.equal(closed.title?.text, '平 湖');
  assert.deepEqual(closed.dateline, { text: '本报讯', at: [5, 6, 8] });
  assert.deepEqual(closed.credits[0]?.name, { text: '王强', at: [10, 12] });
});

test('an article without a dateline gets none', () => {
  assert.ok(!('dateline' in closeNames(locatedArticle())));
});
