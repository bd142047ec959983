import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { COLOURS, runAxe } from '../support/run-axe.ts';
import { largestOfEachKind, readPages } from '../support/site-pages.ts';

/** Pages that are looked at side by side; each takes most of a processor. */
const AT_ONCE = 2;

const { site, url, visit } = await openSite();
const samples = largestOfEachKind(readPages(site)).filter(({ kind }) => kind !== 'redirect');

for (const [device, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
  test(`axe finds nothing on any kind of page, light or dark, on a ${device}`, async () => {
    const waiting = samples.values();
    const found: string[] = [];
    const look = async (page: Page): Promise<void> => {
      for (const { path } of waiting) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(new URL(path, url).href);
        const faults = [...(await runAxe(page)), ...(await inTheDark(page))];
        found.push(...faults.map((fault) => `${path}: ${fault}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, () => visit({ viewport }, look)));
    assert.ok(samples.length > 10, 'pages of many kinds');
    assert.deepEqual(found, []);
  });
}

test('axe finds nothing on a page of search results, nor on one without any', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    for (const words of ['平湖', '没有人写过的词语']) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`search/?q=${words}`);
      await page.getByRole('status').filter({ hasText: words }).waitFor();
      assert.deepEqual(await runAxe(page), []);
      assert.deepEqual(await inTheDark(page), []);
    }
  });
});

test('axe finds nothing on a search with its filters open', async () => {
  for (const viewport of [PHONE, DESK]) {
    await visit({ colorScheme: 'light', viewport }, async (page) => {
      await page.goto('search/?q=平湖&section=要闻&from=2000-01-01');
      await page.locator('[data-filter=author] a').first().waitFor();
      assert.deepEqual(await runAxe(page), []);
      assert.deepEqual(await inTheDark(page), []);
    });
  }
});

/** What axe finds in the colours of the dark: nothing else of a page changes with them. */
async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return (await runAxe(page, COLOURS)).map((fault) => `in the dark: ${fault}`);
}
