import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { ORIGIN } from '../support/build-site.ts';
import { Follower } from '../support/links.ts';
import { isListed, readPages } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

const list = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]).default([]);
const locations = list(z.object({ loc: z.string(), lastmod: z.string().optional() }));
const rssSchema = z.object({
  rss: z.object({
    channel: z.object({
      title: z.string().min(1),
      link: z.url(),
      item: list(
        z.object({ title: z.string().min(1), link: z.url(), pubDate: z.string().optional() }),
      ),
    }),
  }),
});
const jsonFeedSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      date_published: z.iso.datetime({ offset: true }).optional(),
    }),
  ),
});

for (const base of BASES) {
  const site = await siteAt(base);
  const pages = readPages(site);
  const follower = new Follower(site, pages);
  const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');
  const leadsToPage = (address: string) => {
    const url = new URL(address);
    assert.equal(url.origin, ORIGIN, address);
    assert.ok(follower.pageAt(url), `${address} is no page`);
  };

  test(`under ${base}, the RSS feed names pages, and days that have been`, () => {
    const { channel } = rssSchema.parse(new XMLParser().parse(read('rss.xml'))).rss;
    assert.ok(channel.item.length > 0);
    assert.equal(channel.link, new URL(base, ORIGIN).href);
    for (const { link, pubDate } of channel.item) {
      leadsToPage(link);
      if (pubDate !== undefined) assert.ok(Date.parse(pubDate) > 0, pubDate);
    }
  });

  test(`under ${base}, the JSON feed names the same articles as the RSS feed`, () => {
    const feed = jsonFeedSchema.parse(JSON.parse(read('feed.json')));
    assert.equal(feed.feed_url, new URL(`${base}feed.json`, ORIGIN).href);
    const rss = rssSchema.parse(new XMLParser().parse(read('rss.xml'))).rss;
    assert.deepEqual(
      feed.items.map(({ url }) => decodeURI(url)),
      rss.channel.item.map(({ link }) => decodeURI(link)),
    );
  });

  test(`under ${base}, the front page names the feeds`, () => {
    const front = pages.find((page) => page.kind === 'front');
    const alternates = front?.document.querySelectorAll('link[rel="alternate"]') ?? [];
    const types = alternates.map((link) => link.getAttribute('type'));
    assert.deepEqual(types.sort(), ['application/feed+json', 'application/rss+xml']);
  });

  test(`under ${base}, robots.txt names the sitemap, and the sitemap each listed page once`, () => {
    const address = /^Sitemap: (\S+)$/m.exec(read('robots.txt'))?.[1] ?? '';
    const index = z
      .object({ sitemapindex: z.object({ sitemap: locations }) })
      .parse(new XMLParser().parse(read(fileOf(address))));
    const named = index.sitemapindex.sitemap.flatMap(({ loc }) => {
      const { urlset } = z
        .object({ urlset: z.object({ url: locations }) })
        .parse(new XMLParser().parse(read(fileOf(loc))));
      return urlset.url.map((entry) => decodeURI(entry.loc));
    });
    const wanted = pages
      .filter((page) => isListed(page) && page.kind !== 'search' && !/noindex/.test(page.html))
      .map((page) => ORIGIN + page.path);
    assert.deepEqual(named.sort(), wanted.sort());
  });

  /** The file of the built site that an address names. */
  function fileOf(address: string): string {
    const prefix = ORIGIN + base;
    assert.ok(address.startsWith(prefix), `${address} does not begin with ${prefix}`);
    const file = decodeURI(address.slice(prefix.length));
    assert.ok(existsSync(join(site.dist, file)), `${address} is not there`);
    return file;
  }
}
