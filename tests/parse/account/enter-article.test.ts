import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Account } from '../../../src/parse/account/account.ts';
import { enterArticle, partsOf } from '../../../src/parse/account/enter-article.ts';
import { indexLines } from '../../../src/parse/text/line-index.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const DUMP = '编者按：今年\n标题\n记者王强\n本报讯昨天。';
const article = locatedArticle({
  note: { label: locate('编者按：', 0), text: locate('今年', 4) },
  title: locate('标题', 7),
  credits: [{ role: '记者', roleText: locate('记者', 10), name: locate('王强', 12) }],
  dateline: locate('本报讯', 15),
  body: [paragraphAt(18, '昨天。')],
});

test('each part of an article is entered under its field', () => {
  const account = new Account(DUMP, indexLines(DUMP));
  enterArticle(account, article, 'a');
  const held = account.entries().filter(({ use }) => use === 'article');
  assert.deepEqual(
    held.map(({ field, text }) => [field, text]),
    [
      ['editorsNote', '编者按：今年'],
      ['title', '标题'],
      ['authors', '记者王强'],
      ['dateline', '本报讯'],
      ['paragraph', '昨天。'],
    ],
  );
});

test('an article that stands in the account cannot be entered under another id', () => {
  const account = new Account(DUMP, indexLines(DUMP));
  enterArticle(account, article, 'a');
  assert.throws(() => {
    enterArticle(account, article, 'b');
  });
});

test('parts that an article lacks have no texts', () => {
  assert.ok(partsOf(locatedArticle()).every(({ texts }) => texts.length === 0));
});
