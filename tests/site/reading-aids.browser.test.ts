import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { toTraditional } from '../../src/aids/hant/build/whole-table.ts';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { chooseReading } from '../support/choose-reading.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { COLOURS, runAxe } from '../support/run-axe.ts';
import { largestOfEachKind, readPages } from '../support/site-pages.ts';
import { smallTargets } from '../support/small-targets.ts';

const { site, url, visit } = await openSite();
const samples = largestOfEachKind(readPages(site)).filter(({ kind }) => kind !== 'redirect');
const articles = readArchive();
const [first] = articles;
assert.ok(first);
const address = addressOf(first);

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: '阅读' }).press('Enter');
  const panel = page.locator('dialog.aid-panel');
  await panel.getByRole('button', { name: /^(关闭|關閉)$/ }).waitFor();
  return panel;
};
const paper = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor,
  );

test('every page has its panel of reading aids, for keys and readers of screens', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    for (const { path, document } of samples) {
      const buttons = document.querySelectorAll('nav button#reading');
      assert.deepEqual(
        buttons.map((button) => button.textContent),
        ['阅读'],
        path,
      );
    }
    await page.goto(address);
    const panel = await openPanel(page);
    assert.equal(await page.getByRole('dialog', { name: '阅读' }).count(), 1);
    assert.deepEqual(await panel.getByRole('group').count(), 5);
    for (const name of ['字号', '字体', '底色', '字形', '长者版']) {
      assert.ok(await panel.getByRole('group', { name }).isVisible(), name);
    }
    assert.deepEqual(await runAxe(page), []);
    assert.deepEqual(await smallTargets(page), []);
    await page.keyboard.press('Escape');
    assert.equal(await panel.count(), 0);
    const focused = await page.evaluate(() => document.activeElement?.id);
    assert.equal(focused, 'reading', 'the focus is back where it was');
  });
});

test('a colour chosen by hand holds on the next page, before any other script has run', async () => {
  await visit({ viewport: DESK, colorScheme: 'dark' }, async (page) => {
    await page.goto(address);
    const dark = await paper(page);
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: '米黄' }).check();
    const sepia = await paper(page);
    assert.notEqual(sepia, dark);
    await page.route('**/assets/Base*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto('about/');
    assert.equal(await paper(page), sepia);
    await page.unroute('**/assets/Base*.js');
    await page.goto(address);
    await (await openPanel(page)).getByRole('radio', { name: '随系统' }).check();
    assert.equal(await paper(page), dark);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  });
});

test('nothing is painted before the choices are known', () => {
  for (const { path, document } of samples) {
    const parts = document.querySelectorAll('head > script, head > link[rel=stylesheet]');
    const [script] = parts;
    assert.match(script?.getAttribute('src') ?? '', /\/assets\/first-paint\.\w+\.js$/, path);
    assert.equal(script?.getAttribute('type'), undefined, 'a module would come later');
    assert.equal(script?.getAttribute('async'), undefined);
  }
});

test('text grows, in another face where one wants, and no page grows wider than the screen', async () => {
  const size = (page: Page) =>
    page
      .locator('.article-body p')
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  await visit({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(address);
    const normal = await size(page);
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: '最大' }).check();
    await panel.getByRole('radio', { name: '黑体' }).check();
    assert.equal(await size(page), normal * 1.5);
    const face = await page
      .locator('.article-body p')
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
    assert.doesNotMatch(face, /serif(?<!sans-serif)$/i);
    for (const { path } of samples) {
      await page.goto(new URL(path, url).href);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${path} is ${width} px wide`);
    }
  });
});

test('articles are shown in traditional characters, right by phrase, and back', async () => {
  const text = (page: Page) => page.locator('.article-body').evaluate((body) => body.textContent);
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(address);
    const printed = await text(page);
    const panel = await openPanel(page);
    await panel.getByRole('radio', { name: '繁体' }).check();
    await page.locator('html:lang(zh-Hant)').waitFor();
    assert.equal(await text(page), toTraditional(printed));
    assert.match(await panel.innerText(), /閱讀/);
    await panel.getByRole('radio', { name: '簡體' }).check();
    await page.locator('html:lang(zh-CN)').waitFor();
    assert.equal(await text(page), printed);
    await panel.getByRole('radio', { name: '繁体' }).check();
    // All articles are compared without a browser; here it is the page that is looked at.
    for (const article of articles.filter(
      (one, at) => dayOf(one) !== dayOf(articles[at - 1] ?? one),
    )) {
      await page.goto(addressOf(article));
      await page.locator('html:lang(zh-Hant)').waitFor();
      const shown = await text(page);
      for (const block of article.body) {
        assert.ok(shown.includes(toTraditional(block.text)), article.front.id);
      }
    }
  });
});

test('what a search marks and finds is traditional, too', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await chooseReading(page, { script: 'hant' });
    await page.goto(`${address}?hl=平湖`);
    await page.locator('html:lang(zh-Hant)').waitFor();
    assert.ok((await page.locator('mark').count()) > 0);
    await page.goto('search/?q=发展');
    await page.locator('.results-list mark', { hasText: '發展' }).first().waitFor();
  });
});

test('axe finds no fault in the colours of any kind of page, sepia or dark by hand', async () => {
  await visit({ viewport: PHONE, colorScheme: 'light' }, async (page) => {
    const found: string[] = [];
    for (const { path } of samples) {
      await page.goto(new URL(path, url).href);
      for (const theme of ['sepia', 'dark']) {
        await page.evaluate(
          (chosen) => (document.documentElement.dataset['theme'] = chosen),
          theme,
        );
        const faults = await runAxe(page, COLOURS);
        found.push(...faults.map((fault) => `${path}, ${theme}: ${fault}`));
      }
    }
    assert.deepEqual(found, []);
  });
});
