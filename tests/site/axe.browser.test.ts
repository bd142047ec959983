import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { largestOfEachKind, readPages } from '../support/site-pages.ts';

const { site, url, visit } = await openSite();
const samples = largestOfEachKind(readPages(site)).filter(({ kind }) => kind !== 'redirect');

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, on a ${device}`, async () => {
      const faults = await visit(
        { colorScheme, viewport, reducedMotion: 'reduce' },
        async (page) => {
          const found: string[] = [];
          for (const sample of samples) {
            await page.goto(new URL(sample.path, url).href);
            found.push(...(await runAxe(page)).map((fault) => `${sample.path}: ${fault}`));
          }
          return found;
        },
      );
      assert.ok(samples.length > 10, 'pages of many kinds');
      assert.deepEqual(faults, []);
    });
  }
}

test('axe finds nothing on a page of search results, nor on one without any', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit({ colorScheme, viewport: PHONE }, async (page) => {
      for (const words of ['平湖', '没有人写过的词语']) {
        await page.goto(`search/?q=${words}`);
        await page.getByRole('status').filter({ hasText: words }).waitFor();
        assert.deepEqual(await runAxe(page), []);
      }
    });
  }
});

test('axe finds nothing on a search with its filters open', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [PHONE, DESK]) {
      await visit({ colorScheme, viewport }, async (page) => {
        await page.goto('search/?q=平湖&section=要闻&from=2000-01-01');
        await page.locator('[data-filter=author] a').first().waitFor();
        assert.deepEqual(await runAxe(page), []);
      });
    }
  }
});
