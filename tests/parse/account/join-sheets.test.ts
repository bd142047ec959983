import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinSheets } from '../../../src/parse/account/join-sheets.ts';
import { locatedArticle } from '../../support/located-article.ts';

const sheet = (page: number | undefined, articles: number) => ({
  ...{ page, furniture: [], repairs: [] },
  articles: Array.from({ length: articles }, () => locatedArticle()),
});
const join = (sheets: ReturnType<typeof sheet>[], given?: number) =>
  joinSheets({ dialect: 'lines', masthead: {}, starts: [0], rewritten: [], sheets }, given);

test('each article knows its page and its place there', () => {
  const { page, pages, places } = join([sheet(3, 2), sheet(undefined, 1)]);
  assert.deepEqual([page, pages], [3, 2]);
  assert.deepEqual(places, [
    { page: 3, order: 1 },
    { page: 3, order: 2 },
    { page: 4, order: 1 },
  ]);
});

test('sheets of one number are counted on', () => {
  assert.deepEqual(join([sheet(3, 1), sheet(3, 1)]).places.at(-1), { page: 3, order: 2 });
});

test('a page that is given is that of all', () => {
  const { page, places } = join([sheet(3, 1), sheet(4, 1)], 7);
  assert.equal(page, 7);
  assert.deepEqual(places, [
    { page: 7, order: 1 },
    { page: 7, order: 2 },
  ]);
});
