import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinContinued } from '../../../src/parse/account/join-continued.ts';
import type { LocatedArticle } from '../../../src/parse/model/located-article.ts';
import type { ReadSheet } from '../../../src/parse/model/read-dump.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const first = locatedArticle({
  title: locate('渔港新码头投用', 0),
  body: [paragraphAt(10, '昨天上午，')],
  jump: { page: 2, text: locate('（下转2版）', 20) },
});
const rest = locatedArticle({
  title: locate('渔港新码头投用', 110),
  body: [paragraphAt(120, '码头投用。'), paragraphAt(130, '渔民称便。')],
});
const MARK = { kind: 'furniture', block: 0, number: 9, reason: 'jump-from' } as const;

function sheets(one: LocatedArticle, other: LocatedArticle, mark = '（上接1版）'): ReadSheet[] {
  const furniture = mark === '' ? [] : [{ ...MARK, text: locate(mark, 100) }];
  return [
    { page: 1, furniture: [], articles: [one], repairs: [] },
    { page: 2, furniture, articles: [other], repairs: [] },
  ];
}

test('an article that goes on on a later page becomes one', () => {
  const [front, back] = joinContinued(sheets(first, rest));
  assert.deepEqual(
    front?.articles[0]?.body.map(({ text }) => text.text),
    ['昨天上午，码头投用。', '渔民称便。'],
  );
  assert.equal(front.articles[0].jump, undefined);
  assert.deepEqual(back?.articles, []);
  assert.deepEqual(
    back.furniture.map(({ text }) => text.text),
    ['（上接1版）', '渔港新码头投用'],
  );
});

test('what both parts are expected to have misplaced counts by their length', () => {
  const parts = sheets({ ...first, misplaced: 0.5 }, { ...rest, misplaced: 0.1 });
  const [front] = joinContinued(parts);
  const [one, other] = ['昨天上午，', '码头投用。渔民称便。'].map((text) => text.length);
  const harm = 0.5 * (one ?? 0) + 0.1 * (other ?? 0);
  assert.equal(front?.articles[0]?.misplaced, harm / ((one ?? 0) + (other ?? 0)));
  const [unweighed] = joinContinued(sheets(first, { ...rest, misplaced: 0.1 }));
  assert.equal(unweighed?.articles[0]?.misplaced, undefined);
});

test('each sign is needed: the mark, the headline, and nothing of another article', () => {
  const foreign = { ...rest, title: locate('水稻丰收在望了', 110) };
  const signed = { ...rest, credits: [{ role: '记者', name: locate('王强', 118) }] } as const;
  for (const pages of [sheets(first, rest, ''), sheets(first, foreign), sheets(first, signed)]) {
    assert.deepEqual(joinContinued(pages), pages);
  }
});
