import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorFacets, columnFacets, sectionFacets } from '../../src/data/facets.ts';
import { groupIssues } from '../../src/data/issues.ts';
import type { ArticleMeta } from '../../src/data/load/meta.ts';
import { overviewAddresses, sitemapParts, yearAddresses } from '../../src/data/sitemap.ts';
import { createUrls } from '../../src/data/urls.ts';
import { makeArchive } from '../workshop/made-archive/make-archive.ts';
import { samplePage } from './sample.ts';

const ARTICLES = 2000;
/** Pages that an article may cost, with all lists and overviews. */
const MOST = 1.6;

test('of 2,000 made articles there are few pages that nobody asks for', () => {
  const archive = madeArchive();
  const urls = createUrls('');
  const none = new Map<string, string>();
  const directory = {
    sections: sectionFacets(archive),
    columns: columnFacets(archive),
    authors: authorFacets(archive),
    columnSlugs: none,
    authorSlugs: none,
  };
  const years = sitemapParts(archive).slice(1);
  const addresses = [
    ...overviewAddresses(directory, urls),
    ...years.flatMap((year) => yearAddresses(archive, year, urls)),
  ];
  assert.equal(new Set(addresses).size, addresses.length);
  const share = addresses.length / ARTICLES;
  assert.ok(share > 1 && share <= MOST, `${share} pages an article`);
});

function madeArchive() {
  const named = { people: [], organisations: [], places: [] };
  const articles: ArticleMeta[] = [];
  const pages = new Map<string, ReturnType<typeof samplePage>>();
  for (const { day, articles: made } of makeArchive(ARTICLES, 1)) {
    for (const { front } of made) {
      articles.push({ ...front, day, lead: '', characters: 600, named, words: [], file: '' });
      const characters = { article: 1200, furniture: 40, markup: 0, dropped: 0, replaced: 0 };
      pages.set(`${day} ${front.page}`, samplePage({ day, page: front.page, characters }));
    }
  }
  return groupIssues(articles, [...pages.values()]);
}
