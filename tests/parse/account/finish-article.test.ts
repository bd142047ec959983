import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finishArticle, UNTITLED } from '../../../src/parse/account/finish-article.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const frame: Parameters<typeof finishArticle>[1] = {
  ...{
    id: '2025-08-27-p1-3',
    day: '2025-08-27',
    page: 1,
    order: 2,
    doubts: ['no-byline'],
    set: {},
  },
  source: { dump: 'a.txt', sha256: '', lines: [[3, 3]] } as never,
};

test('the parts become fields, and what there is not is left out', () => {
  const { front, body } = finishArticle(
    locatedArticle({ title: locate('码头投用', 0), body: [paragraphAt(5, '昨天。')] }),
    frame,
  );
  assert.equal(front.title, '码头投用');
  assert.deepEqual([front.id, front.date, front.page, front.order], [frame.id, frame.day, 1, 2]);
  assert.deepEqual(body, [{ kind: 'paragraph', text: '昨天。' }]);
  assert.ok(!('kicker' in front) && !('dateline' in front));
});

test('an article without a headline says so', () => {
  assert.equal(finishArticle(locatedArticle(), frame).front.title, UNTITLED);
});

test('an editor’s kind and section stand', () => {
  const set = { kind: 'photo', section: '文化' } as const;
  const { kind, section } = finishArticle(locatedArticle(), { ...frame, set }).front;
  assert.deepEqual({ kind, section }, set);
});
