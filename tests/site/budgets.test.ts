import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ORIGIN } from '../support/build-site.ts';
import { linksOf } from '../support/links.ts';
import { readPages, type PageKind, type SitePage } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

const KB = 1000;
const [base] = BASES;
const site = await siteAt(base);
const pages = readPages(site);

/** The most bytes, gzipped, that the HTML of a kind of page may have; the rest share `other`. */
const HTML_BUDGETS: Partial<Record<PageKind, number>> & { other: number } = {
  front: 12 * KB,
  article: 12 * KB,
  // It brings along what the search has to know first, so that no question waits for it.
  search: 26 * KB,
  missing: 4 * KB,
  other: 10 * KB,
  // A ledger shows the whole dump, character by character.
  ledger: 40 * KB,
};
/** The most bytes of style sheets and scripts that a kind of page may have. */
const ASSET_BUDGETS: Partial<Record<PageKind, Record<'css' | 'scripts', number>>> = {
  // It has a sheet and an engine of its own.
  search: { css: 36 * KB, scripts: 36 * KB },
  // The paper redrawn has sheets that no other page has.
  front: { css: 38 * KB, scripts: 15 * KB },
  issue: { css: 38 * KB, scripts: 15 * KB },
  page: { css: 38 * KB, scripts: 15 * KB },
};
const OTHER_ASSETS = { css: 30 * KB, scripts: 15 * KB };
const ARTICLE_BUDGET = 60 * KB;

test('the HTML of every page is small', () => {
  const heavy = pages.flatMap((page) => {
    const size = gzipSync(page.html).length;
    const budget = HTML_BUDGETS[page.kind] ?? HTML_BUDGETS.other;
    return size > budget ? [`${page.path}: ${size} bytes gzipped, budget ${budget}`] : [];
  });
  assert.deepEqual(heavy, []);
});

test('style sheets and scripts of every page are small', () => {
  for (const page of pages) {
    const budgets = ASSET_BUDGETS[page.kind] ?? OTHER_ASSETS;
    const css = sizeOf(page, 'link[rel="stylesheet"]', 'href');
    assert.ok(css > 0 && css <= budgets.css, `${page.path}: ${css} bytes of CSS`);
    const scripts = sizeOf(page, 'script[src]', 'src');
    assert.ok(scripts <= budgets.scripts, `${page.path}: ${scripts} bytes of scripts`);
  }
});

test('an article with all that it fetches is small', () => {
  for (const page of pages.filter(({ kind }) => kind === 'article')) {
    const size =
      Buffer.byteLength(page.html) +
      sizeOf(page, 'link[rel="stylesheet"]', 'href') +
      sizeOf(page, 'script[src]', 'src');
    assert.ok(size <= ARTICLE_BUDGET, `${page.path}: ${size} bytes`);
  }
});

/**
 * The most bytes of an article's page, not zipped, that are neither its text nor said of it: its
 * shell. That is the whole file without 栏目, headline, byline, editor's note and body, and without
 * what is doubted and was changed in it, how its date was estimated, and what other articles say. It
 * is measured at the root of a site, without the prefix that other addresses have.
 */
const SHELL_BUDGETS = { median: 6.5 * KB, most: 6.8 * KB };
const OF_THE_TEXT = [
  ...['.column-mark', '.kicker', '.headline', '.subtitle', '.byline', '.editors-note'],
  ...['.article-body', '.turn', '.estimate', '.notes', '.related-articles', '.chain'],
];

test('the shell of an article is small', async () => {
  const [, root] = BASES;
  const shells = readPages(await siteAt(root))
    .filter(({ kind }) => kind === 'article')
    .map(({ html, document }) => {
      const main = document.querySelector('.article')?.parentNode;
      const own = OF_THE_TEXT.flatMap((part) => main?.querySelectorAll(part) ?? []);
      const text = own.reduce((sum, element) => sum + Buffer.byteLength(element.outerHTML), 0);
      assert.ok(text > 0);
      return Buffer.byteLength(html) - text;
    })
    .sort((a, b) => a - b);
  assert.ok((shells[Math.floor(shells.length / 2)] ?? Infinity) <= SHELL_BUDGETS.median);
  assert.ok((shells.at(-1) ?? Infinity) <= SHELL_BUDGETS.most, shells.join(' '));
});

/** Bytes of the files that some elements of a page fetch; one that it names twice is fetched once. */
function sizeOf(page: SitePage, selector: string, attribute: string): number {
  const addresses = page.document
    .querySelectorAll(selector)
    .map((element) => new URL(element.getAttribute(attribute) ?? '', ORIGIN + page.path).href);
  const paths = linksOf(page)
    .map(({ url }) => url)
    .filter(({ href }) => addresses.includes(href))
    .map(({ pathname }) => pathname);
  return [...new Set(paths)]
    .map((path) => statSync(join(site.dist, path.slice(base.length))).size)
    .reduce((sum, size) => sum + size, 0);
}
