import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { dayOf, readArchive } from '../support/archive.ts';
import { openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { answered, results } from '../support/search-page.ts';

const { site, url, visit } = await openSite();
const archive = readArchive();
const years = [...new Set(archive.map((article) => dayOf(article).slice(0, 4)))];
const PASTED = '魑魅魍魉饕餮'.repeat(12);

const QUESTIONS: [words: string, said: RegExp][] = [
  [PASTED, /这一段很长/],
  ['。。，！？', /只有标点/],
  ['魑', /这个字/],
  ['魑魅 魍魉', /同时有这几个词/],
  ['魑魅 OR 魍魉', /哪一个都没有/],
  ['wqxzk', /汉字/],
  ['98765.4321', /数目/],
  ['1987年', /按日期/],
  ['魑魅魍魉', /少写几个字/],
];

for (const [words, said] of QUESTIONS) {
  test(`nothing is found of ${words.slice(0, 12)}: what may help is said, and there is where to go`, async () => {
    await visit({ viewport: PHONE }, async (page) => {
      await ask(page, { q: words });
      const status = await page.getByRole('status').innerText();
      assert.match(status, /^没有找到“/);
      assert.match(status, said);
      assert.ok(status.length < 100, status);
      const ways = page.getByRole('region', { name: '从这里翻检' });
      for (const year of years) {
        await ways.getByRole('link', { name: `${year}年` }).waitFor();
      }
      const links = await ways
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const link of links) assert.ok((await page.request.get(link)).ok(), link);
      assert.deepEqual(await runAxe(page), []);
    });
  });
}

test('a question is said again up to thirty characters, in the title too', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await ask(page, { q: PASTED });
    const short = `${PASTED.slice(0, 30)}…`;
    assert.ok((await page.getByRole('status').innerText()).includes(`“${short}”`));
    assert.ok((await page.title()).startsWith(`${short}｜`));
    assert.equal(await page.getByRole('searchbox').inputValue(), PASTED);
  });
});

test('of several filters each is offered to be dropped, with what is found then', async () => {
  const [article] = archive;
  const section = article?.front.section ?? '';
  await visit({ viewport: PHONE }, async (page) => {
    await ask(page, { section, year: '1949' });
    const drops = page.locator('#search-drops');
    const link = drops.getByRole('link', { name: '年份：1949年' });
    const wanted = archive.filter(({ front }) => front.section === section).length;
    assert.match(await link.innerText(), new RegExp(`\\s${wanted}篇`));
    assert.match(await drops.innerText(), /没有1949年的报/);
    await link.click();
    await page.waitForURL((address) => !address.searchParams.has('year'));
    await answered(page);
    assert.equal((await results(page, site.base)).length, wanted);
    assert.equal(await drops.innerText(), '');
  });
});

test('the issues of the chosen time are offered', async () => {
  const day = dayOf(archive[0] ?? fail());
  const [year = '', month = ''] = day.split('-');
  await visit({ viewport: PHONE }, async (page) => {
    await ask(page, { q: '魑魅', from: `${year}-${month}-01`, to: `${year}-${month}-28` });
    const link = page
      .locator('#search-drops')
      .getByRole('link', { name: `${year}年${Number(month)}月` });
    await link.click();
    await page.waitForURL(new URL(`issues/${year}/${month}/`, url).href);
  });
});

test('where something is found, and where nothing is asked, the ways are put away', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await ask(page, { q: '魑魅魍魉' });
    const ways = page.getByRole('region', { name: '从这里翻检' });
    assert.ok(await ways.isVisible());
    await page.getByRole('searchbox').fill('平湖');
    await page.getByRole('status').filter({ hasText: '“平湖”共' }).waitFor();
    await ways.waitFor({ state: 'hidden' });
    await page.getByRole('searchbox').fill('');
    await page.getByRole('heading', { name: '可以检索什么' }).waitFor();
    assert.equal(await ways.isVisible(), false);
  });
});

function fail(): never {
  throw new Error('the archive is empty');
}

async function ask(page: Page, query: Record<string, string>): Promise<void> {
  await page.goto(`search/?${new URLSearchParams(query).toString()}`);
  await answered(page);
  await page.getByRole('status').filter({ hasText: /没有/ }).waitFor();
}
