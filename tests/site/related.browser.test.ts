import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { answered } from '../support/search-page.ts';

const QUESTION = '平湖有哪些跨境电商政策';
const { url, site, visit } = await openSite();

const related = (page: Page) => page.getByRole('region', { name: '相关' });
const items = (page: Page) => page.getByRole('list', { name: '相关' }).locator('> li');
const ask = (page: Page, words: string, more = '') =>
  page.goto(`search/?${new URLSearchParams({ q: words }).toString()}${more}`);
/** Addresses that the page asks for in the folder of this tier. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(`${url}related/`)) asked.push(request.url());
  });
  return asked;
}

for (const [viewport, colorScheme] of [
  [PHONE, 'light'],
  [DESK, 'dark'],
] as const) {
  test(`a whole question is answered under a notice, ${viewport.width} px, ${colorScheme}`, async () => {
    await visit({ viewport, colorScheme }, async (page) => {
      await ask(page, QUESTION);
      await items(page).first().waitFor();
      await answered(page);
      const notice = `没有一字不差含有“${QUESTION}”的文章。下面按这些词找，最相关的在前：跨境、电商、政策。`;
      assert.equal(await related(page).locator('.related-notice').innerText(), notice);
      const titles = await items(page).locator('h3').allInnerTexts();
      assert.ok(titles.slice(0, 3).some((title) => title.includes('跨境电商')));
      assert.ok((await items(page).first().locator('mark').count()) > 0);
      assert.ok(await related(page).getByText('本篇没有：跨境、电商').first().isVisible());
      const more = related(page).getByRole('button', { name: '更多相关文章' });
      await more.click();
      await items(page).nth(5).waitFor();
      assert.deepEqual(await runAxe(page), []);
      await items(page).first().getByRole('link').click();
      await page.locator('mark').first().waitFor();
    });
  });
}

test('nothing of this tier is fetched, or shown, where enough is found or one word is asked for', async () => {
  await visit({}, async (page) => {
    const asked = requestsOf(page);
    for (const words of ['平湖', '碉堡', '魑魅']) {
      await ask(page, words);
      await answered(page);
      await page.waitForLoadState('networkidle');
      assert.equal(await related(page).isVisible(), false, words);
    }
    await page.goto('search/', { waitUntil: 'networkidle' });
    assert.deepEqual(asked, []);
  });
});

test('a later question fetches no more than it needs, and what is found above is not repeated', async () => {
  await visit({}, async (page) => {
    await ask(page, QUESTION);
    await items(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const asked = requestsOf(page);
    const box = page.getByRole('searchbox');
    await box.fill('跨境电商新赛道');
    // Where something was found it is looked for when the reader says so.
    await related(page).getByRole('button', { name: '按词找相关的文章' }).click();
    await related(page).getByText('的只有上面1篇').waitFor();
    await page.waitForLoadState('networkidle');
    assert.ok(!asked.some((address) => /engine-|manifest|pf_meta/.test(address)), asked.join('\n'));
    const [above = ''] = await page.locator('#search-results h3').allInnerTexts();
    assert.ok(above.includes('跨境电商新赛道'));
    assert.ok(!(await items(page).locator('h3').allInnerTexts()).includes(above));
    await box.fill('平湖');
    await related(page).waitFor({ state: 'hidden' });
  });
});

test('filters narrow related articles too', async () => {
  await visit({}, async (page) => {
    await ask(page, QUESTION, '&year=2025&section=经济');
    await items(page).first().waitFor();
    await related(page)
      .getByText(/^所选范围里没有一字不差/)
      .waitFor();
    for (const facts of await items(page).locator('.row-facts').allInnerTexts()) {
      assert.match(facts, /2025年[^]*经济/);
    }
  });
});

test('results are reached from the box by the arrow keys', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await ask(page, QUESTION);
    await items(page).first().waitFor();
    await page.locator('#search-suggestions a').first().waitFor();
    const box = page.getByRole('searchbox');
    await box.focus();
    const first = items(page).first().getByRole('link');
    for (let steps = 0; steps < 9; steps++) {
      await page.keyboard.press('ArrowDown');
      if (await first.evaluate((link) => link === document.activeElement)) return;
    }
    assert.fail('the first related article is not reached');
  });
});

test('what cannot be fetched is said, and fetched when it is tried again', async () => {
  for (const lost of ['**/related/manifest.json', '**/wasm.*.pagefind', '**/*.pf_index']) {
    const failing = visit({}, async (page) => {
      await page.route(lost, (route) => route.abort());
      await ask(page, QUESTION);
      const retry = related(page).getByRole('button', { name: '重试' });
      await retry.waitFor();
      assert.match(await related(page).innerText(), /没有取到。请检查网络后再试。/);
      assert.deepEqual(await runAxe(page), []);
      await page.unroute(lost);
      await retry.click();
      await items(page).first().waitFor();
      assert.ok((await items(page).count()) > 1);
      throw new Error('all is well');
    });
    await assert.rejects(failing, /all is well/, lost);
  }
});

test('a question that is overtaken is not answered', async () => {
  await visit({}, async (page) => {
    const held: (() => void)[] = [];
    await page.route('**/*.pf_index', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await ask(page, QUESTION);
    await related(page).getByText('正在找按词相关的文章…').waitFor();
    await page.getByRole('searchbox').fill('平湖');
    await related(page).waitFor({ state: 'hidden' });
    for (const go of held) go();
    await page.waitForLoadState('networkidle');
    assert.equal(await related(page).isVisible(), false);
  });
});

test('a site without this tier never offers it, and its policy lets no WebAssembly run', async () => {
  await visit({}, async (page) => {
    const asked = requestsOf(page);
    await page.route('**/search/?*', async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace(/ data-related="[^"]*"/, '')
        .replaceAll(" 'wasm-unsafe-eval'", '');
      await route.fulfill({ response, body });
    });
    await ask(page, QUESTION);
    await answered(page);
    await page.waitForLoadState('networkidle');
    assert.equal(await related(page).isVisible(), false);
    assert.deepEqual(asked, []);
  });
  assert.ok(site.dist);
});
