import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { createStaticServer } from '../../scripts/site/create-static-server.ts';
import { dayOf, readArchive } from '../support/archive.ts';
import { launchBrowser } from '../support/browser.ts';
import { PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { answered, resultItems, results, settled } from '../support/search-page.ts';
import { BASES, siteAt } from '../support/sites.ts';

const WORD = '平湖';
const years = [...new Set(readArchive().map((article) => dayOf(article).slice(0, 4)))].sort();
/** All years but the newest are bound. */
const [lost = ''] = years;
const bound = years.slice(0, -1);

const site = await siteAt(BASES[0]);
const server = createStaticServer(site.dist, site.base);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Opens a tab in which things may go wrong. */
async function visit(look: (page: Page) => Promise<void>): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${port}${site.base}`,
    viewport: PHONE,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

test('a year that cannot be fetched is named, and fetched when it is tried again', async () => {
  await visit(async (page) => {
    const gone = new RegExp(`/search-index/${lost}-`);
    await page.route(gone, (route) => route.abort());
    await page.goto(`search/?q=${WORD}`);
    const notice = page.getByRole('alert');
    await notice
      .filter({ hasText: /–\d+年的索引没有取到，结果里没有这一段时间的文章。/ })
      .waitFor();
    await answered(page);
    const shown = await results(page, site.base);
    assert.deepEqual(await runAxe(page), []);
    assert.ok(
      shown.length > 0 &&
        shown.every((address) => !bound.some((year) => address.startsWith(`issues/${year}`))),
    );
    await page.unroute(gone);
    await notice.getByRole('button', { name: '重试' }).click();
    await notice.getByText('没有取到').waitFor({ state: 'detached' });
    await answered(page);
    const all = await results(page, site.base);
    assert.ok(all.length > shown.length && all.some((one) => one.startsWith(`issues/${lost}`)));
  });
});

test('what a lost year would add to the filters is said to be missing', async () => {
  await visit(async (page) => {
    await page.route(new RegExp(`/search-index/${lost}-.*/f/`), (route) => route.abort());
    await page.goto(`search/?q=${WORD}`);
    await answered(page);
    await page.getByText('缩小范围').click();
    await page.getByText('各项的篇数不全').waitFor();
  });
});

test('a result that cannot be read does not keep the others from being shown', async () => {
  await visit(async (page) => {
    let left = 1;
    await page.route('**/articles/t/*.bin', (route) =>
      left-- > 0 ? route.abort() : route.continue(),
    );
    await page.goto(`search/?q=${WORD}`);
    await page
      .getByRole('alert')
      .filter({ hasText: /有\d+篇的文字没有取到。/ })
      .waitFor();
    assert.ok((await resultItems(page).locator('h3').count()) > 0);
    await page.getByRole('button', { name: '重试' }).click();
    await settled(page);
    await page.waitForFunction(() => {
      const count = (what: string) => document.querySelectorAll(`#search-results ${what}`).length;
      return count('li') > 1 && count('li') === count('h3');
    });
  });
});

test('without an index the page says so, and how to browse; trying again may help', async () => {
  await visit(async (page) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto(`search/?q=${WORD}`);
    const notice = page.getByRole('alert');
    await notice.filter({ hasText: '检索没有载入成功' }).waitFor();
    for (const name of ['往期', '版块', '栏目', '作者']) {
      assert.ok(await page.locator('main').getByRole('link', { name, exact: true }).isVisible());
    }
    assert.equal(await page.getByRole('status').innerText(), '');
    assert.deepEqual(await runAxe(page), []);
    await page.unroute('**/search-index/**');
    await notice.getByRole('button', { name: '重试' }).click();
    await answered(page);
    assert.equal(await notice.innerText(), '');
  });
});

test('who comes with a question sees at once that it is being answered', async () => {
  await visit(async (page) => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/search-index/**', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(`search/?q=${WORD}`);
    await page.getByRole('status').filter({ hasText: '正在检索…' }).waitFor();
    assert.equal(await page.getByText('可以检索什么').isVisible(), false);
    assert.equal(await page.getByRole('searchbox').inputValue(), WORD);
    go();
    await answered(page);
  });
});

test('what was found stays until the next answer is there, and a late answer is dropped', async () => {
  await visit(async (page) => {
    await page.goto(`search/?q=${WORD}`);
    await answered(page);
    const [before = ''] = await resultItems(page).locator('h3').allInnerTexts();
    const held: (() => void)[] = [];
    await page.route('**/search-index/**', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    const box = page.getByRole('searchbox');
    await box.fill('产业链');
    await page.getByRole('status').filter({ hasText: '正在检索' }).waitFor();
    assert.equal(await page.locator('#search-results').getAttribute('aria-busy'), 'true');
    assert.equal(await resultItems(page).locator('h3').first().innerText(), before);
    // All that this asks for is there already: it overtakes what is still under way.
    await box.fill(WORD);
    await page.getByRole('status').filter({ hasText: WORD }).waitFor();
    await settled(page);
    for (const go of held) go();
    await page.waitForTimeout(500);
    assert.match(await page.getByRole('status').innerText(), new RegExp(`^“${WORD}”共`));
    assert.equal(await resultItems(page).locator('h3').first().innerText(), before);
  });
});
