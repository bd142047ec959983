import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepSchema } from '../../../src/parse/account/keep-schema.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

test('fields of marks alone and blocks of nothing are taken out, and it is told', () => {
  const [kept] = keepSchema(
    locatedArticle({
      title: locate('——', 0),
      kicker: locate('渔港\t新貌 ', 3),
      body: [paragraphAt(10, ' \u3000'), paragraphAt(20, '昨天。')],
      credits: [{ role: '记者', name: locate('。', 30) }],
      jump: { page: 100, text: locate('（下转100版）', 40) },
    }),
    () => 7,
  );
  assert.ok(kept && !('title' in kept) && !('jump' in kept));
  assert.equal(kept.kicker?.text, '渔港 新貌');
  assert.deepEqual([kept.body.length, kept.credits], [1, []]);
  assert.deepEqual(kept.doubts, [{ code: 'no-title', line: 7, args: [] }]);
});

test('an end that went on is open where the mark goes', () => {
  const jump = { page: 0, text: locate('（下转0版）', 40) };
  const [kept] = keepSchema(
    locatedArticle({ body: [paragraphAt(0, '昨天上午，')], jump }),
    () => 1,
  );
  assert.deepEqual(
    kept?.doubts.map(({ code }) => code),
    ['open-end'],
  );
});

test('where nothing is left there is no article', () => {
  const nothing = locatedArticle({ title: locate('。', 0), body: [paragraphAt(3, '\u3000')] });
  assert.deepEqual(
    keepSchema(nothing, () => 1),
    [],
  );
});
