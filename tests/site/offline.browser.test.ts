import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';

const { site, url, visit } = await openSite();
const archive = readArchive();
const [, day = '', other = ''] = [...new Set(archive.map(dayOf))];
const articles = archive.filter((article) => dayOf(article) === day);
const issue = `issues/${day}/`;
const elsewhere = archive.find((article) => dayOf(article) === other);
assert.ok(elsewhere);

/** Milliseconds that a browser may take to keep an issue. */
const PATIENCE = 30_000;

/** A phone that may keep what it opens. */
const options = { viewport: PHONE, serviceWorkers: 'allow' } as const;

const goOffline = (page: Page, offline = true) => page.context().setOffline(offline);
/** Waits until what was opened is kept. */
async function untilKept(page: Page, addresses: readonly string[]): Promise<void> {
  const wanted = addresses.map((address) => new URL(address, url).href);
  const areKept = () =>
    page.evaluate(async (all) => {
      const found = await Promise.all(all.map((address) => caches.match(address)));
      return found.every((one) => one !== undefined);
    }, wanted);
  const end = Date.now() + PATIENCE;
  while (!(await areKept())) {
    assert.ok(Date.now() < end, 'not kept');
    await page.waitForTimeout(100);
  }
}

/** Offline the browser says of each request that it failed; that is what is looked at here. */
async function visitOffline(look: (page: Page) => Promise<void>): Promise<void> {
  let isOver = false;
  await visit(options, async (page) => {
    await look(page);
    isOver = true;
  }).catch((error: unknown) => {
    const lines = error instanceof Error ? error.message.split('\n').slice(1) : [];
    const others = lines.filter(
      (line) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(line),
    );
    if (!isOver || others.length > 0) throw error;
  });
}

test('an issue that was opened is read without a network, and looks as it does with one', async () => {
  await visitOffline(async (page) => {
    await page.goto(issue);
    await untilKept(page, [issue, ...articles.map(addressOf)]);
    await goOffline(page);
    for (const article of articles.slice(0, 3)) {
      await page.goto(addressOf(article));
      await page.getByRole('heading', { level: 1 }).waitFor();
      const text = (await page.locator('main').innerText()).replace(/\s/g, '');
      for (const { text: block } of article.body)
        assert.ok(text.includes(block.replace(/\s/g, '')));
      const styled = await page.evaluate(() =>
        [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0),
      );
      assert.ok(styled && (await page.evaluate(() => document.styleSheets.length > 0)));
      await page.getByRole('button', { name: '阅读' }).click();
      await page.getByRole('dialog', { name: '阅读' }).waitFor();
    }
  });
});

test('without a network other pages say so, and which issues are kept', async () => {
  await visitOffline(async (page) => {
    await page.goto(issue);
    await untilKept(page, [issue, ...articles.map(addressOf)]);
    await goOffline(page);
    for (const path of [addressOf(elsewhere), 'search/?q=平湖', '']) {
      await page.goto(path);
      await page.getByText('现在没有网络').waitFor();
      assert.deepEqual(await runAxe(page), [], path);
    }
    const row = page.locator('#kept-issues').getByRole('link');
    assert.equal(await row.count(), 1);
    await row.click();
    await page.waitForURL(new URL(issue, url).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
});

test('with a network nothing old is shown, and the search is never kept', async () => {
  await visit(options, async (page) => {
    await page.goto(issue);
    await untilKept(page, [issue]);
    await page.evaluate(
      async ([address = '', page_ = '']) => {
        const cache = await caches.open('pages');
        await cache.put(address, new Response(page_, { headers: { 'Content-Type': 'text/html' } }));
      },
      [new URL(issue, url).href, '<title>old</title>'],
    );
    await page.goto(issue);
    assert.notEqual(await page.title(), 'old');
    await page.goto('search/?q=平湖');
    await page.locator('.results-list a').first().waitFor();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map((request) => new URL(request.url).pathname);
    });
    assert.ok(kept.length > 0);
    const search = new RegExp(`^${site.base}(search|search-index|related)/`);
    assert.deepEqual(
      kept.filter((path) => search.test(path)),
      [],
    );
  });
});

test('what is kept can be done away with', async () => {
  await visit(options, async (page) => {
    await page.goto(issue);
    await untilKept(page, [issue]);
    await page.goto('offline/');
    await page.locator('#kept-issues a').first().waitFor();
    await page.getByRole('button', { name: '全部删去' }).click();
    await page.getByText('还没有留存的报纸').waitFor();
    assert.equal(await page.evaluate(async () => (await caches.keys()).includes('pages')), true);
    assert.equal(await page.locator('#kept-issues a').count(), 0);
  });
});

test('the site can be put on a home screen', async () => {
  await visit({}, async (page) => {
    await page.goto('');
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = (await (await page.request.get(new URL(href ?? '', url).href)).json()) as {
      start_url: string;
      scope: string;
      icons: { src: string }[];
    };
    assert.equal(manifest.start_url, site.base);
    assert.equal(manifest.scope, site.base);
    for (const { src } of manifest.icons) {
      assert.equal((await page.request.get(new URL(src, url).href)).status(), 200, src);
    }
  });
});
