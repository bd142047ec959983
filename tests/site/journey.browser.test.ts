import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, dayOf, readArchive, readLedgers } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';

const { site, url, visit } = await openSite();
const archive = readArchive();
/** The front opens with the newest issue whose day is sure. */
const latest = readLedgers().findLast(({ day, date }) => date === day)?.day ?? '';
const ofLatest = archive.filter((article) => dayOf(article) === latest);
const [first, second] = ofLatest;
assert.ok(first && second, 'the latest issue has articles to walk through');

test('a reader walks by links from the front page to an article, on, and back', async () => {
  for (const viewport of [PHONE, DESK]) {
    await visit({ viewport }, async (page) => {
      await page.goto(url);
      await follow(page, `issues/${latest}/`);
      await follow(page, `issues/${latest}/p1/`);
      await follow(page, addressOf(first));
      await follow(page, addressOf(second), '[rel=next]');
      assert.equal(squeeze(await page.locator('h1').innerText()), squeeze(second.front.title));
      await follow(page, addressOf(first), '[rel=prev]');
      await follow(page, `issues/${latest}/p1/`);
      await page.goBack();
      assert.equal(here(page), addressOf(first));
    });
  }
});

test('previous and next lead through every article of an issue in printed order', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(addressOf(first));
    for (const article of ofLatest.slice(1)) await follow(page, addressOf(article), '[rel=next]');
    for (const article of ofLatest.slice(0, -1).reverse()) {
      await follow(page, addressOf(article), '[rel=prev]');
    }
  });
});

test('issues lead to the one before and the one after', async () => {
  const days = [...new Set(archive.map(dayOf))];
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(`issues/${days[0] ?? ''}/`);
    for (const day of days.slice(1)) await follow(page, `issues/${day}/`, '[rel=next]');
    for (const day of days.slice(0, -1).reverse())
      await follow(page, `issues/${day}/`, '[rel=prev]');
  });
});

test('the calendar leads to every issue', async () => {
  await visit({ viewport: DESK }, async (page) => {
    for (const day of new Set(archive.map(dayOf))) {
      await page.goto('issues/');
      await follow(page, `issues/${day.slice(0, 4)}/`);
      await follow(page, `issues/${day.slice(0, 7).replace('-', '/')}/`);
      await follow(page, `issues/${day}/`);
    }
  });
});

test('sections, columns and authors lead to their articles', async () => {
  const inColumn = archive.find(({ front: { column } }) => column !== undefined) ?? first;
  const named = archive.flatMap(({ front }) => front.authors.map(({ name }) => name));
  const byKnown =
    archive.find(({ front }) =>
      front.authors.some(({ name }) => named.indexOf(name) !== named.lastIndexOf(name)),
    ) ?? first;
  await visit({ viewport: PHONE }, async (page) => {
    for (const list of ['sections', 'authors']) {
      await page.goto(addressOf(byKnown));
      await page.locator(`main a[href^="${site.base}${list}/"]`).first().click();
      await page.waitForURL(`**/${list}/*/`);
      await follow(page, addressOf(byKnown));
    }
    // A 栏目 of one article has no page: its name leads there.
    await page.goto('columns/');
    await follow(page, addressOf(inColumn));
  });
});

test('the keyboard alone gets past the navigation, along an article, and to the next', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(addressOf(first));
    await page.keyboard.press('Tab');
    assert.ok(await page.locator(':focus').isVisible(), 'the skip link shows itself');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(
      await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
      'the next stop is in the main text',
    );
    const next = page.locator('a[rel=next]').first();
    for (let presses = 0; presses < 100; presses++) {
      if (await next.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    assert.ok(await hasFocusMark(page), 'the focus can be seen');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${addressOf(second)}`);
  });
});

test('every stop of the keyboard can be seen', async () => {
  for (const path of ['', `issues/${latest}/p1/`, addressOf(first), 'search/']) {
    await visit({ viewport: DESK }, async (page) => {
      await page.goto(path || url);
      for (let stop = 0; stop < 25; stop++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        const what = await page.locator(':focus').evaluate((element) => element.outerHTML);
        assert.ok(await hasFocusMark(page), `${path}: ${what.slice(0, 120)}`);
      }
    });
  }
});

test('an address that does not exist answers with a page that helps on', async () => {
  const context = await fetch(new URL('issues/1900-01-01/', url));
  assert.equal(context.status, 404);
  assert.match(await context.text(), /<h1/);
});

test('the place in the ledger that an article names is shown and marked', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(addressOf(first));
    await page.locator('main a[href*="/ledger/#"]').first().click();
    await page.waitForURL('**/ledger/#*');
    const target = page.locator(':target');
    assert.equal(await target.count(), 1);
    const box = await target.boundingBox();
    assert.ok(box && box.y >= 0 && box.y < DESK.height, 'the line stands in the window');
  });
});

/** Clicks the first visible link to an address, and waits to be there. */
async function follow(page: Page, address: string, among = ''): Promise<void> {
  // Some links are relative: what counts is where they lead.
  const links = page.locator(`a${among}`);
  const at = await links.evaluateAll(
    (all, path) =>
      all.findIndex(
        (link) =>
          link instanceof HTMLAnchorElement &&
          decodeURIComponent(link.pathname) === path &&
          link.checkVisibility(),
      ),
    site.base + address,
  );
  assert.ok(at >= 0, `no link${among} to ${address} on ${page.url()}`);
  await links.nth(at).click();
  await page.waitForURL(`**/${address}`);
  assert.equal(here(page), address);
}

function here(page: Page): string {
  return decodeURIComponent(new URL(page.url()).pathname.slice(site.base.length));
}

/** Whether what has the focus looks different from what has not. */
function hasFocusMark(page: Page): Promise<boolean> {
  return page.locator(':focus').evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
