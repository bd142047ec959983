import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { dayOf, readArchive, readLedgers } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { answered } from '../support/search-page.ts';

const { site, visit } = await openSite();
const archive = readArchive();
const ledgers = readLedgers();

/** A day that is surely known, with the number that its masthead has. */
const titled = ledgers.find(({ masthead }) => masthead.date && masthead.issueNumber);
const day = titled?.day ?? '';
const [year = '', month = '', date = ''] = day.split('-').map((part) => String(Number(part)));
const number = titled?.masthead.issueNumber ?? 0;
const days = [...new Set(archive.map(dayOf))].sort();
const inWords = `${year}年${month}月${date}日`;
const articles = archive.filter((article) => dayOf(article) === day);

const WAYS = [
  day,
  inWords,
  `${year}/${month}/${date}`,
  day.replaceAll('-', ''),
  `${month}月${date}日`,
];

for (const written of WAYS) {
  test(`${written} leads to the issue of that day`, async () => {
    await visit({ viewport: PHONE }, async (page) => {
      const card = await cardOf(page, written);
      const text = await card.innerText();
      assert.ok(text.includes(`总第${number}期`), text);
      assert.ok(text.includes(`${articles.length}篇`), text);
      await card.getByRole('link', { name: inWords }).click();
      await page.waitForURL(`**/issues/${day}/`);
    });
  });
}

test('an issue and its pages are reached by number; a page that is not there is said', async () => {
  await visit({ viewport: DESK }, async (page) => {
    const card = await cardOf(page, `总第${number}期`);
    assert.equal(await addressIn(card, inWords), `issues/${day}/`);
    const first = await cardOf(page, `${number}期头版`);
    assert.equal(await addressIn(first, `${inWords}第1版`), `issues/${day}/p1/`);
    const missing = await cardOf(page, `${day}第99版`);
    assert.match(await missing.innerText(), /没有这一期的第99版/);
    assert.equal(await addressIn(missing, '第1版'), `issues/${day}/p1/`);
    const unknown = await cardOf(page, '总第99999期');
    assert.match(await unknown.innerText(), /没有这一期/);
    assert.equal(await addressIn(unknown, `前一期：${inWords}`), `issues/${day}/`);
  });
});

test('a day without an issue is said, and what came out before and after', async () => {
  const [before = '', after = ''] = days.flatMap((own, at) => {
    const next = days[at + 1] ?? '';
    return Date.parse(next) - Date.parse(own) > 30 * 86_400_000 && own === days.at(2)
      ? [own, next]
      : [];
  });
  assert.ok(before && after);
  const absent = new Date(Date.parse(before) + 86_400_000).toISOString().slice(0, 10);
  await visit({ viewport: PHONE }, async (page) => {
    const card = await cardOf(page, absent);
    assert.match(await card.innerText(), /没有这一天的报/);
    const links = await card.getByRole('link').evaluateAll(hrefs);
    assert.deepEqual(links.map(path), [`issues/${before}/`, `issues/${after}/`]);
    assert.deepEqual(await runAxe(page), []);
  });
});

test('a year that the archive has not got is answered with those that it has', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const card = await cardOf(page, '1987年8月');
    assert.match(await card.innerText(), /没有1987年的报/);
    const years = [...new Set(days.map((own) => own.slice(0, 4)))].reverse();
    const links = await card.getByRole('link').evaluateAll(hrefs);
    const wanted = [...years, days[0] ?? ''].map((own) => `issues/${own}/`);
    assert.deepEqual(links.map(path), wanted);
  });
});

test('a month and a year lead to their pages, 去年 by the clock of the reader', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.clock.setFixedTime(new Date(Number(year) + 1, 0, 15, 12));
    const calendar = `issues/${day.slice(0, 4)}/${day.slice(5, 7)}/`;
    for (const written of [`${year}年${month}月`, `去年${month}月`, day.slice(0, 7)]) {
      assert.equal(await addressIn(await cardOf(page, written), `${year}年${month}月`), calendar);
    }
    assert.equal(await addressIn(await cardOf(page, '去年'), `${year}年`), `issues/${year}/`);
  });
});

test('authors and 栏目 lead to their pages, and there is such a page', async () => {
  const authors = [
    ...new Set(archive.flatMap(({ front }) => front.authors.map(({ name }) => name))),
  ];
  const columns = [...new Set(archive.flatMap(({ front }) => front.column ?? []))];
  await visit({ viewport: DESK }, async (page) => {
    for (const name of [...authors.slice(0, 3), ...columns]) {
      const card = await cardOf(page, name);
      const link = card.getByRole('link', { name, exact: true });
      const answer = await page.request.get(
        await link.evaluate((a) => (a as HTMLAnchorElement).href),
      );
      assert.ok(answer.ok(), answer.url());
      // A name of one article has no page: its card leads to the article, or to the search.
      if (/[?&](author|column)=/.test(answer.url())) continue;
      assert.match(answer.url(), /\/(authors|columns|issues)\//);
      assert.ok((await answer.text()).includes(name));
    }
  });
});

test('a place leads to what was written of it, newest first, and to the villages in it', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const card = await cardOf(page, '独山港镇');
    await card.getByRole('link', { name: '金沙村' }).waitFor();
    await card.getByRole('link', { name: '独山港镇', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('sort') === 'newest');
  });
});

test('words that name nothing have no card, and cards go with their question', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await cardOf(page, day);
    await page.getByRole('searchbox').fill('跨境电商');
    await page.locator('#search-cards li').waitFor({ state: 'detached' });
    await page.goto('search/?q=2月30日');
    await answered(page);
    assert.equal(await page.locator('#search-cards li').count(), 0);
  });
});

test('the arrow keys go to a card first, and a tap on it has room enough', async () => {
  await visit({ viewport: PHONE, hasTouch: true }, async (page) => {
    const card = await cardOf(page, day);
    const link = card.getByRole('link', { name: inWords });
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    assert.ok(await link.evaluate((element) => element === document.activeElement));
    assert.equal(await page.locator('#search-cards').getAttribute('aria-live'), 'polite');
    for (const one of await page.locator('#search-cards a').all()) {
      const box = await one.boundingBox();
      assert.ok(box && box.height >= 44, `${await one.innerText()}: ${box?.height ?? 0} px`);
    }
  });
});

test('a table that cannot be read is not spoken of, and the results are there', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.route('**/cards-*/**', (route) => route.fulfill({ body: 'no table' }));
    await page.goto('search/?q=平湖');
    await answered(page);
    assert.equal(await page.locator('#search-cards li').count(), 0);
    assert.equal(await page.getByRole('alert').innerText(), '');
  });
});

test('axe finds nothing on cards of all kinds', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit({ colorScheme, viewport: PHONE }, async (page) => {
      for (const words of [day, '评论', '独山港镇', '跨境电商 评论', '头版']) {
        await cardOf(page, words);
        assert.deepEqual(await runAxe(page), [], words);
      }
    });
  }
});

/** Asks, and waits for the first card. */
async function cardOf(page: Page, words: string): Promise<Locator> {
  await page.goto(`search/?${new URLSearchParams({ q: words }).toString()}`);
  const card = page.locator('#search-cards > li').first();
  await card.waitFor();
  await answered(page);
  return card;
}

/** The address of a link, below the base path. */
async function addressIn(card: Locator, name: string): Promise<string> {
  const link = card.getByRole('link', { name }).first();
  return path(await link.evaluate((element) => (element as HTMLAnchorElement).href));
}

function hrefs(links: (SVGElement | HTMLElement)[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).href);
}

function path(href: string): string {
  return decodeURI(new URL(href).pathname).slice(site.base.length);
}
