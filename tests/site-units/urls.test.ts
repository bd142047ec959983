import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleSlug, createUrls } from '../../src/data/urls.ts';

const place = { id: '2025-08-28-p1-11-35', day: '2025-08-28', page: 1 };

test('addresses stand under the root when there is no base', () => {
  const urls = createUrls('/');
  assert.equal(urls.home(), '/');
  assert.equal(urls.article(place), '/issues/2025-08-28/p1/11-35/');
  assert.equal(urls.month('2025-08'), '/issues/2025/08/');
  assert.equal(urls.section('要闻'), '/sections/要闻/');
});

test('a base is put before every address, with or without its slashes', () => {
  for (const base of ['pinghu', '/pinghu', 'pinghu/', '/pinghu/']) {
    const urls = createUrls(base);
    const addresses = [urls.home(), urls.issues(), urls.year('2025'), urls.issue('2025-08-28')];
    addresses.push(urls.page('2025-08-28', 1), urls.search('水'), urls.rss(), urls.file('a.svg'));
    for (const address of addresses) assert.match(address, /^\/pinghu\/(?!\/)/);
  }
});

test('every page address ends with a slash before its query or fragment', () => {
  const urls = createUrls('/pinghu/');
  const addresses = [urls.search('水乡'), urls.about('errata'), urls.ledger('2025-08-28', 1, 35)];
  for (const address of addresses) assert.match(address, /\/([?#].*)?$/);
});

test('the first page of a list has no number', () => {
  const urls = createUrls('/');
  assert.equal(urls.author('胡佳英', 1), '/authors/胡佳英/');
  assert.equal(urls.author('胡佳英', 2), '/authors/胡佳英/2/');
});

test('a ledger address points at a line', () => {
  assert.equal(createUrls('/').ledger('2025-08-28', 1, 35), '/issues/2025-08-28/p1/ledger/#L35');
});

test('a query is encoded', () => {
  assert.equal(createUrls('/').search('a&b'), '/search/?q=a%26b');
});

test('the article part of an id follows its page', () => {
  assert.equal(articleSlug('2025-08-28-p12-7'), '7');
  assert.equal(articleSlug('undated-p1-7-9'), '7-9');
});
