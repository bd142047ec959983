import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import type { Printed } from '../support/read-printed.ts';
import { runAxe } from '../support/run-axe.ts';
import { answered, results } from '../support/search-page.ts';
import { foldForSearch, searchableLines } from '../support/searchable.ts';

const { site, visit } = await openSite();
const archive = readArchive();
const WORD = '平湖';
const busy = archive.flatMap(({ front }) => front.authors.map(({ name }) => name));
const [author = ''] = [...Map.groupBy(busy, (name) => name)]
  .sort(([, a], [, b]) => b.length - a.length)
  .map(([name]) => name);

const isBy = ({ front }: Printed) => front.authors.some(({ name }) => name === author);
const has = (article: Printed) =>
  searchableLines(article).some((line) => foldForSearch(line).includes(WORD));

test('a term in the words narrows at once, and stands as a filter when it is sent', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('search/');
    const box = page.getByRole('searchbox');
    await box.fill(`作者：${author} ${WORD}`);
    const chips = page.getByRole('list', { name: '已选范围' });
    await chips.getByText(`作者：${author}`).waitFor();
    await answered(page);
    const wanted = archive.filter((one) => isBy(one) && has(one)).map(addressOf);
    assert.ok(wanted.length > 0);
    assert.deepEqual((await results(page, site.base)).sort(), wanted.sort());
    assert.equal(await box.inputValue(), `作者：${author} ${WORD}`);
    // Reading on to the last result has taken the focus there.
    await box.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('author') === author);
    assert.equal(new URL(page.url()).searchParams.get('q'), WORD);
    assert.equal(await box.inputValue(), WORD);
    await chips.getByRole('link', { name: `去掉作者：${author}` }).click();
    await page.waitForURL((url) => !url.searchParams.has('author'));
    await answered(page);
    const all = archive.filter(has).map(addressOf);
    assert.deepEqual((await results(page, site.base)).sort(), all.sort());
  });
});

test('a 栏目 is known without its signs, a kind by its word, a day in any way', async () => {
  const column = archive.find(({ front }) => /[“ ]/.test(front.column ?? ''))?.front.column ?? '';
  assert.ok(column);
  const day = archive[0]?.front.id.slice(0, 10) ?? '';
  for (const [written, wanted] of [
    [`栏目:${column.replace(/[“” ]/g, '')}`, ({ front }: Printed) => front.column === column],
    ['体裁：评论', ({ front }: Printed) => front.kind === 'commentary'],
    [`日期:${day.replaceAll('-', '.')}`, ({ front }: Printed) => front.id.startsWith(day)],
    [`年份:${day.slice(0, 4)}年`, ({ front }: Printed) => front.id.startsWith(day.slice(0, 4))],
  ] as const) {
    await visit({ viewport: DESK }, async (page) => {
      await ask(page, written);
      const all = archive.filter(wanted).map(addressOf).sort();
      assert.ok(all.length > 0, written);
      assert.deepEqual((await results(page, site.base)).sort(), all, written);
    });
  }
});

test('a name that nobody has is said, and those like it are offered', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await ask(page, `作者:${author.slice(0, -1)}魑`);
    const offers = page.locator('#search-drops');
    await offers.getByText('这个作者').waitFor();
    const link = offers.getByRole('link', { name: author });
    await link.click();
    await page.waitForURL((url) => url.searchParams.get('author') === author);
    await answered(page);
    assert.equal((await results(page, site.base)).length, archive.filter(isBy).length);
  });
});

test('a section that there is not is answered with those that there are', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await ask(page, '版块:体育');
    const offers = page.locator('#search-drops');
    await offers.getByText('没有“体育”这个版块').waitFor();
    const sections = new Set(archive.map(({ front }) => front.section));
    assert.equal(await offers.getByRole('link').count(), sections.size);
    assert.deepEqual(await runAxe(page), []);
  });
});

test('a word that is the name of a section is offered as one, the other words kept', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await ask(page, '产业 经济');
    await page.getByRole('link', { name: '只看版块：经济' }).click();
    await page.waitForURL((url) => url.searchParams.get('section') === '经济');
    assert.equal(new URL(page.url()).searchParams.get('q'), '产业');
    await answered(page);
    assert.ok((await results(page, site.base)).length > 0);
    await ask(page, '经济');
    await page.getByRole('link', { name: '只看版块：经济' }).click();
    await page.waitForURL(
      (url) => url.search === `?${new URLSearchParams({ section: '经济' }).toString()}`,
    );
  });
});

test('words in quotes are words', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await ask(page, `“作者:${author}”`);
    assert.equal(await page.locator('#search-chips li').count(), 0);
  });
});

async function ask(page: Page, words: string): Promise<void> {
  await page.goto(`search/?${new URLSearchParams({ q: words }).toString()}`);
  await answered(page);
}
