import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupIssues } from '../../src/data/issues.ts';
import { ledgerRoutes } from '../../src/data/ledger-routes.ts';
import { isOwnPage, pageHref } from '../../src/data/own-page.ts';
import { learnStanding, ledgerSheets, standing } from '../../src/data/standing.ts';
import { createUrls } from '../../src/data/urls.ts';
import { sampleArticle, samplePage } from './sample.ts';

const day = '2025-08-28';
const urls = createUrls('/pinghu/', standing);

test('a 版 of few articles is shown on its issue’s page, and addresses lead there', () => {
  learnStanding(
    archiveOf([
      [8, 9000],
      [2, 9000],
    ]).issues,
  );
  assert.equal(urls.page(day, 1), '/pinghu/issues/2025-08-28/p1/');
  assert.equal(urls.page(day, 2), '/pinghu/issues/2025-08-28/#p2');
  assert.equal(pageHref(urls, { day, number: 2, articles: 2 }), urls.page(day, 2));
  assert.ok(isOwnPage(3) && !isOwnPage(2));
});

test('short ledgers share a page, a long one has its own', () => {
  const sheets = ledgerSheets(
    [300, 9000, 200, 3000, 4900].map((length, at) => ({ page: at + 1, length })),
  );
  assert.deepEqual(sheets, [[1], [2], [3, 4], [5]]);
  assert.deepEqual(ledgerSheets([]), []);
});

test('the address of a line names the 版 where its ledger is not the first of its page', () => {
  const { issues } = archiveOf([
    [2, 300],
    [2, 300],
    [2, 9000],
  ]);
  learnStanding(issues);
  assert.equal(urls.ledger(day, 1, 12), '/pinghu/issues/2025-08-28/p1/ledger/#L12');
  assert.equal(urls.ledger(day, 2, 12), '/pinghu/issues/2025-08-28/p1/ledger/#p2L12');
  assert.equal(urls.ledger(day, 2), '/pinghu/issues/2025-08-28/p1/ledger/#p2');
  assert.equal(urls.ledger(day, 3, 12), '/pinghu/issues/2025-08-28/p3/ledger/#L12');
  assert.deepEqual(
    ledgerRoutes({ issues }).map(({ params }) => params.page),
    ['p1', 'p3'],
  );
});

test('of what nothing is known, every 版 and ledger has its own page', () => {
  assert.equal(urls.page('1999-01-01', 4), '/pinghu/issues/1999-01-01/p4/');
  assert.equal(urls.ledger('1999-01-01', 4), '/pinghu/issues/1999-01-01/p4/ledger/');
});

/** An issue whose pages have so many articles, and dumps of so many characters. */
function archiveOf(pages: readonly [articles: number, characters: number][]) {
  const articles = pages.flatMap(([count], at) =>
    Array.from({ length: count }, (_, order) =>
      sampleArticle({ id: `${day}-p${at + 1}-${order + 1}`, page: at + 1, order: order + 1 }),
    ),
  );
  const metas = pages.map(([, article], at) =>
    samplePage({
      page: at + 1,
      characters: { article, furniture: 0, markup: 0, dropped: 0, replaced: 0 },
    }),
  );
  return groupIssues(articles, metas);
}
