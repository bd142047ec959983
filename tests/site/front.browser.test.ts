import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, readArchive, readLedgers } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';

const { site, url, visit } = await openSite();
const archive = readArchive();
const days = [...new Set(archive.map(dayOf))];
const sure = readLedgers().filter(({ day, date }) => date === day);
const opened = sure.at(-1)?.day ?? '';

test('the front says that it is an archive, and what it holds', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(url);
    const years = `${days[0]?.slice(0, 4) ?? ''}—${days.at(-1)?.slice(0, 4) ?? ''}`;
    assert.match(await page.locator('h1').innerText(), /^平湖日报\s*档案$/);
    const holdings = page.getByText(`入档${days.length}期${archive.length}篇，${years}`);
    assert.ok(await holdings.isVisible());
  });
});

test('it opens with the newest sure day, and names issues that may be newer', async () => {
  assert.notEqual(opened, days.at(-1), 'the archive ends in an estimated date');
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(url);
    const date = page.locator('.issue-date');
    assert.equal(await date.getAttribute('href'), `${site.base}issues/${opened}/`);
    const note = page.getByText('日子只能推定');
    assert.ok(await note.isVisible());
    const link = note.getByRole('link').first();
    assert.equal(await link.getAttribute('href'), `${site.base}issues/${days.at(-1) ?? ''}/`);
  });
});

test('on a phone the front is about three screens, its calendar folded', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(url);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 3.2 * PHONE.height, `${(height / PHONE.height).toFixed(1)} screens`);
    const sheet = page.locator('.front-issues .month').first();
    assert.equal(await sheet.isVisible(), false);
    await page.locator('.front-issues summary').click();
    assert.ok(await sheet.isVisible());
  });
});

test('on a desk the calendar stands open', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(url);
    const link = page.locator('.front-issues .month td a').first();
    assert.ok(await link.isVisible());
    const box = await link.boundingBox();
    assert.ok(box && box.height > 24);
    await link.click();
    await page.waitForURL('**/issues/*/');
  });
});
