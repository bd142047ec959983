import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readArchive } from '../support/archive.ts';
import { openSite } from '../support/open-site.ts';

const { visit } = await openSite();
const names = readArchive().flatMap(({ front }) => front.authors.map(({ name }) => name));
const once = names.find((name) => names.indexOf(name) === names.lastIndexOf(name)) ?? '';

test('the old address of a name with one article leads to a search that finds it', async () => {
  assert.notEqual(once, '');
  await visit({}, async (page) => {
    await goToMissing(page, `authors/${once}/`);
    await page.waitForURL(/search\//);
    await page.locator('main').getByText(once).first().waitFor();
  });
});

test('an address of nothing says so, and leads to what there is', async () => {
  await visit({}, async (page) => {
    await goToMissing(page, 'nothing/here/');
    await page.getByRole('heading', { name: '此页不存' }).waitFor();
    assert.ok((await page.locator('.ways a').count()) >= 5);
  });
});

/** Goes to an address that has no page; that it is missing is no fault here. */
async function goToMissing(page: Page, address: string): Promise<void> {
  await page.route(`**/${encodeURI(address)}`, async (route) => {
    const response = await route.fetch();
    assert.equal(response.status(), 404);
    await route.fulfill({ response, status: 200 });
  });
  // It may lead on before it has loaded.
  await page.goto(address, { waitUntil: 'commit' });
}
