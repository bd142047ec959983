import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { addressOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';

const { visit } = await openSite();
const article = readArchive().find(({ front }) => front.authors.length > 0);
assert.ok(article);
const path = addressOf(article);
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

test('a citation is copied with the day of citing and the state of the text', async () => {
  await visit({ viewport: PHONE, permissions: CLIPBOARD }, async (page) => {
    await page.goto(path);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const status = page.locator('.provenance').getByRole('status');
    await page.getByRole('button', { name: '复制引文' }).click();
    await status.filter({ hasText: '已复制' }).waitFor();
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    const citation = await copied();
    assert.ok(
      citation.includes(`[N/OL]. 平湖日报, `) && citation.includes(`[${today}]. `),
      citation,
    );
    assert.match(citation, /\?v=[0-9a-f]{10}$/);
    await page.getByRole('button', { name: 'BibTeX' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('@'));
    assert.match(await copied(), /urldate = \{\d{4}-/);
  });
});

test('a record for Zotero is kept as a file', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(path);
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'RIS' }).click();
    const download = await started;
    assert.match(download.suggestedFilename(), /^pinghu\d{8}p\d+n[\d-]+\.ris$/);
    const record = readFileSync(await download.path(), 'utf8');
    assert.match(record, /^TY {2}- NEWS\r\n/);
    for (const { name } of article.front.authors) assert.ok(record.includes(`AU  - ${name}`), name);
  });
});

test('the address of a citation says whether the text is still that which was cited', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(path);
    assert.equal(await page.locator('.state').count(), 0);
    const cited = (await page.locator('#cite').textContent()) ?? '';
    const state = /\?v=(\w+)$/.exec(cited)?.[1] ?? '';
    await page.goto(`${path}?v=${state}`);
    await page.locator('.state').filter({ hasText: '文字与引用时相同' }).waitFor();
    await page.goto(`${path}?v=0000000000`);
    await page
      .locator('.state')
      .filter({ hasText: `现在是 ${state}` })
      .waitFor();
  });
});

test('the citation is folded until it is asked for, and needs no script', async () => {
  await visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(path);
    const text = page.locator('#cite');
    assert.equal(await text.isVisible(), false);
    await page.locator('main').getByRole('link', { name: '引用' }).click();
    assert.match(await text.innerText(), /\[N\/OL\]\. .*\[引用日期\]\. /);
    const rail = await page.locator('.rail').boundingBox();
    const line = await page.locator('.provenance').boundingBox();
    assert.ok(rail && line && rail.y < line.y, '本版标题 comes before the citation');
  });
});
