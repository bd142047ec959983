import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { dayOf, readArchive } from '../support/archive.ts';
import { openSite, PHONE } from '../support/open-site.ts';

const { site, url, visit } = await openSite();
const archive = readArchive();
const days = [...new Set(archive.map(dayOf))];
const [first = '', second = ''] = days;
/** A day between the first two issues. */
const between = new Date(Date.parse(first) + 86_400_000).toISOString().slice(0, 10);

test('a day typed on 往期 opens its issue', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('issues/');
    await page.getByLabel('找哪一天的报').fill(second);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/issues/${second}/`);
  });
});

test('a day without an issue leads to those next to it', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    for (const path of ['issues/', `issues/${first.slice(0, 4)}/`]) {
      await page.goto(path);
      await page.getByLabel('找哪一天的报').fill(between);
      await page.getByRole('button', { name: '翻到这天' }).click();
      const said = page.getByRole('status');
      await said.getByText('没有报入档').waitFor();
      assert.deepEqual(await issuesIn(page), [first, second]);
    }
  });
});

test('without the list of days the search answers, as it does without script', async () => {
  await visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto('issues/');
    await page.getByLabel('找哪一天的报').fill(between);
    await page.getByRole('button', { name: '翻到这天' }).click();
    await page.waitForURL(`**/search/?q=${between}`);
  });
});

test('an address of a day without an issue offers those next to it', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await answerMissing(page);
    await page.goto(`issues/${between}/`);
    await page.getByRole('status').getByText('没有报入档').waitFor();
    assert.deepEqual(await issuesIn(page), [first, second]);
    await page.goto(`issues/${between.replaceAll('-', '')}/`);
    await page.getByRole('status').getByText('没有报入档').waitFor();
    assert.deepEqual(await issuesIn(page), [first, second]);
  });
});

test('an address of something that an issue has not leads to the issue', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await answerMissing(page);
    await page.goto(`issues/${second}/p99/`);
    await page.getByRole('status').getByText('这一期在档案里').waitFor();
    assert.deepEqual(await issuesIn(page), [second]);
  });
});

test('an address of no day is said nothing of days', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await answerMissing(page);
    await page.goto('nowhere/');
    assert.equal(await page.getByRole('status').innerText(), '');
    assert.ok(await page.getByRole('link', { name: '按日期翻往期' }).isVisible());
  });
});

/** What a host answers that has no such file; with 200, for a 404 counts as a fault of the visit. */
async function answerMissing(page: Page): Promise<void> {
  const body = readFileSync(join(site.dist, '404.html'), 'utf8');
  const isMissing = ({ pathname }: URL) =>
    pathname.startsWith(new URL(url).pathname) &&
    /\/(p99|nowhere|\d{4}-?\d\d-?\d\d)\/$/.test(pathname);
  await page.route(isMissing, (route) => route.fulfill({ contentType: 'text/html', body }));
}

async function issuesIn(page: Page): Promise<string[]> {
  const links = await page.getByRole('status').getByRole('link').all();
  const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
  return paths.map((path) => path?.slice(`${site.base}issues/`.length, -1) ?? '');
}
