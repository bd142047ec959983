import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORIGIN } from '../support/build-site.ts';
import { Follower, linksOf, linksOfAssets } from '../support/links.ts';
import { isListed, readPages } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

/** What a browser fetches by itself, as against links that a reader may follow. */
const FETCHED = /^(script|img|source|iframe|video|audio|embed|object|input|track) /;

for (const base of BASES) {
  const site = await siteAt(base);
  const pages = readPages(site);
  const links = pages.flatMap(linksOf);
  const follower = new Follower(site, pages);

  test(`under ${base}, every link and anchor of the site leads somewhere`, () => {
    const own = links.filter(({ url }) => url.origin === ORIGIN);
    assert.ok(own.length > pages.length, `only ${own.length} links on ${pages.length} pages`);
    const faults = own.flatMap(({ page, from, url }) => {
      const fault = follower.fault(url);
      return fault === undefined ? [] : [`${page.path}: ${from} ${decodeURI(url.href)} ${fault}`];
    });
    assert.deepEqual([...new Set(faults)].slice(0, 20), []);
  });

  test(`under ${base}, every page can be reached from the front page by links`, () => {
    const reached = new Set<string>([base]);
    const linksByPage = Map.groupBy(links, ({ page }) => page.path);
    for (const path of reached) {
      for (const { from, url } of linksByPage.get(path) ?? []) {
        const target =
          from === 'a href' && url.origin === ORIGIN ? follower.pageAt(url) : undefined;
        if (target) reached.add(target.path);
      }
    }
    const orphans = pages.filter((page) => isListed(page) && !reached.has(page.path));
    assert.deepEqual(
      orphans.map((page) => page.path),
      [],
    );
  });

  test(`under ${base}, nothing is fetched from another host`, () => {
    const fetched = links.filter(
      ({ page, from, url }) => FETCHED.test(from) || isFetchedLink(page.html, from, url),
    );
    const foreign = [...fetched, ...linksOfAssets(site)].filter(({ url }) => url.origin !== ORIGIN);
    assert.deepEqual(
      foreign.map(({ url }) => url.href),
      [],
    );
  });

  test(`under ${base}, what style sheets name is there`, () => {
    const faults = linksOfAssets(site).filter(({ url }) => follower.fault(url) !== undefined);
    assert.deepEqual(
      faults.map(({ file, url }) => `${file}: ${url.pathname}`),
      [],
    );
  });

  test(`under ${base}, an article links to the lines of the dump that it came from`, () => {
    for (const page of pages.filter(({ kind }) => kind === 'article')) {
      const toLedger = linksOf(page).filter(({ url }) => /\/ledger\/$/.test(url.pathname));
      assert.ok(
        toLedger.some(({ url }) => url.hash !== ''),
        `${page.path} has no link to its place in the ledger`,
      );
    }
  });
}

/** `<link>` fetches only for some of its relations. */
function isFetchedLink(html: string, from: string, url: URL): boolean {
  if (from !== 'link href' || url.origin === ORIGIN) return false;
  const tags = html.match(/<link\b[^>]*>/g) ?? [];
  const fetching = /rel="(stylesheet|preload|modulepreload|icon|manifest|prefetch|preconnect)/;
  return tags.some((tag) => tag.includes(url.href) && fetching.test(tag));
}
