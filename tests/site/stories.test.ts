import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf } from '../support/links.ts';
import { readPages, type PageKind } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

const [base] = BASES;
const pages = readPages(await siteAt(base));
const ofKind = (kind: PageKind) => pages.filter((page) => page.kind === kind);
const textOf = (path: string) =>
  pages.find((page) => page.path === path)?.document.querySelector('article')?.textContent ?? '';

test('an article leads to others, each with a sentence that stands in it', () => {
  const squeeze = (text: string) => text.replace(/\s/g, '');
  let checked = 0;
  for (const { document, path } of ofKind('article')) {
    for (const item of document.querySelectorAll('.related-articles li')) {
      const href = item.querySelector('a')?.getAttribute('href') ?? '';
      assert.notEqual(href, path, 'an article does not go with itself');
      const why = squeeze(item.querySelector('.related-why')?.textContent ?? '');
      const bare = why.replace(/^……|……$/g, '');
      assert.ok(squeeze(textOf(href)).includes(bare), `${path}: ${why} is not of ${href}`);
      const marked = item.querySelectorAll('b').map((mark) => squeeze(mark.textContent));
      assert.ok(marked.length > 0, `${path}: nothing is marked in ${why}`);
      const own = squeeze(document.querySelector('article')?.textContent ?? '');
      for (const word of marked) assert.ok(own.includes(word), `${path} has no ${word}`);
      checked++;
    }
  }
  assert.ok(checked > 20, `only ${checked}`);
});

test('a name in a text leads to its place on its page, where the article is named', () => {
  let checked = 0;
  for (const page of ofKind('article')) {
    const names = page.document.querySelectorAll('.article-body a.name');
    const hrefs = names.map((name) => name.getAttribute('href') ?? '');
    assert.equal(new Set(hrefs).size, hrefs.length, `${page.path} links a name twice`);
    for (const { url } of linksOf(page).filter((link) =>
      hrefs.includes(decodeURI(link.url.pathname + link.url.hash)),
    )) {
      const target = pages.find(({ path }) => path === decodeURI(url.pathname));
      const id = decodeURIComponent(url.hash.slice(1));
      const list = id ? target?.document.querySelector(`[id="${id}"]`) : target?.document;
      assert.ok(list, `${url.href} is no place`);
      const leads = list.querySelectorAll('a').map((a) => a.getAttribute('href'));
      assert.ok(leads.includes(page.path), `${url.href} does not name ${page.path}`);
      checked++;
    }
  }
  assert.ok(checked > 10, `only ${checked}`);
});

test('the map has the nine towns, with as many articles as their pages', () => {
  const [map] = ofKind('places');
  const tiles = map?.document.querySelectorAll('.tile-map li a') ?? [];
  assert.equal(tiles.length, 9);
  for (const tile of tiles) {
    const place = pages.find(({ path }) => path === tile.getAttribute('href'));
    const count = place?.document.querySelectorAll('.day-rows li').length;
    assert.equal(tile.querySelector('small')?.textContent, `${count ?? -1}篇`);
  }
});

test('every plot is a picture with a name, words and a table of its figures', () => {
  const [page] = ofKind('plots');
  const plots = page?.document.querySelectorAll('figure.plot') ?? [];
  assert.equal(plots.length, 4);
  for (const plot of plots) {
    const svg = plot.querySelector('svg[role="img"]');
    assert.ok(svg?.querySelector('title')?.textContent);
    assert.ok(svg.querySelector('desc')?.textContent);
    assert.ok(svg.querySelectorAll('rect').length > 0);
    assert.ok(plot.querySelectorAll('tbody tr').length > 0);
  }
});

test('the plot of sections counts every article once', () => {
  const rows = ofKind('plots')[0]?.document.querySelectorAll('#sections tbody tr') ?? [];
  const totals = rows.map((row) => Number(row.querySelectorAll('td').at(-1)?.textContent));
  assert.equal(
    totals.reduce((sum, total) => sum + total, 0),
    ofKind('article').length,
  );
});

test('the pages of names, towns and plots are small', () => {
  for (const { path, html, kind } of pages) {
    if (!['names', 'places', 'place', 'plots'].includes(kind)) continue;
    assert.ok(Buffer.byteLength(html) <= 80_000, `${path}: ${Buffer.byteLength(html)} bytes`);
  }
});
