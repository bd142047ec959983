import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { KIND_WORDS } from '../../src/data/words.ts';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import type { Printed } from '../support/read-printed.ts';
import { answered, results, settled } from '../support/search-page.ts';
import { foldForSearch, searchableLines } from '../support/searchable.ts';

const { site, visit } = await openSite();
const archive = readArchive();
const WORD = '平湖';

/** What articles have, filter by filter. */
const VALUES: Record<string, (article: Printed) => string[]> = {
  year: (article) => [dayOf(article).slice(0, 4)],
  section: ({ front }) => [front.section],
  column: ({ front }) => (front.column === undefined ? [] : [front.column]),
  author: ({ front }) => [...new Set(front.authors.map(({ name }) => name))],
  kind: ({ front }) => [front.kind],
  page: ({ front }) => [String(front.page)],
};

for (const [name, valuesOf] of Object.entries(VALUES)) {
  test(`the filter ${name} narrows to the articles that have it`, async () => {
    const values = [...new Set(archive.flatMap(valuesOf))];
    assert.ok(values.length > 0);
    await visit({ viewport: DESK }, async (page) => {
      for (const value of values) {
        assert.deepEqual(await search(page, { [name]: value }), addresses({ [name]: value }));
      }
    });
  });
}

test('a range of days includes both its ends', async () => {
  const days = [...new Set(archive.map(dayOf))].sort();
  const [, from = '', to = ''] = days;
  assert.ok(days.length > 3 && from < to);
  const wanted = archive.filter((article) => dayOf(article) >= from && dayOf(article) <= to);
  await visit({ viewport: DESK }, async (page) => {
    assert.deepEqual(await search(page, { from, to }), wanted.map(addressOf).sort());
    const fields = page.locator('input[type=date]');
    assert.equal(await fields.first().getAttribute('min'), days[0]);
    assert.equal(await fields.last().getAttribute('max'), days.at(-1));
    await fields.last().fill(from);
    await page.waitForURL(`**/search/?from=${from}&to=${from}`);
    await answered(page);
    const left = archive.filter((article) => dayOf(article) === from);
    assert.deepEqual((await results(page, site.base)).sort(), left.map(addressOf).sort());
  });
});

test('every choice says how many articles it would leave, the other choices kept', async () => {
  await visit({ viewport: DESK }, async (page) => {
    const section = mostCommon('section');
    await search(page, { q: WORD, section });
    for (const filter of ['section', 'kind', 'page', 'column', 'author']) {
      const others = filter === 'section' ? {} : { section };
      const wanted = new Map<string, number>();
      for (const article of matching({ q: WORD, ...others })) {
        for (const value of VALUES[filter]?.(article) ?? []) {
          wanted.set(value, (wanted.get(value) ?? 0) + 1);
        }
      }
      const shown = new Map(await choices(page, filter));
      // Of names those with most articles are shown; the others are reached by writing.
      assert.ok(shown.size >= Math.min(wanted.size, 12), filter);
      for (const [value, count] of shown) {
        assert.equal(count, `${wanted.get(value) ?? 0}篇`, `${filter} ${value}`);
      }
    }
    assert.ok((await page.locator('[data-filter=kind]').innerText()).includes(KIND_WORDS.news));
  });
});

test('the facts of articles are fetched only when the filters are opened', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await search(page, { q: WORD });
    assert.equal(asked.filter((url) => url.includes('/articles/f/')).length, 0);
    await page.getByText('缩小范围').click();
    await page.locator('[data-filter=section] a').first().waitFor();
    assert.ok(asked.some((url) => url.includes('/articles/f/')));
  });
});

test('years are there to choose at once, with their articles', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await search(page, { q: WORD });
    const year = mostCommon('year');
    const link = page.locator(`#search-years a[data-key="year=${year}"]`);
    assert.equal(await link.textContent(), `${year}年${matching({ q: WORD, year }).length}篇`);
    await link.click();
    await page.waitForURL((url) => url.searchParams.get('year') === year);
    await answered(page);
    assert.deepEqual((await results(page, site.base)).sort(), addresses({ q: WORD, year }));
  });
});

test('choices stand together, are taken away one by one or all, and are gone back to', async () => {
  await visit({ viewport: DESK }, async (page) => {
    const [section, page1] = [mostCommon('section'), mostCommon('page')];
    await search(page, { q: WORD });
    await page.getByText('缩小范围').click();
    await page.locator(`[data-filter=section] a`).filter({ hasText: section }).click();
    await page.locator(`[data-filter=page] a`).first().click();
    await page.waitForURL((url) => url.searchParams.has('page'));
    await answered(page);
    const both = page.url();
    assert.equal(new URL(both).searchParams.get('section'), section);
    assert.equal(new URL(both).searchParams.get('q'), WORD);
    const chips = page.getByRole('list', { name: '已选范围' });
    assert.equal(await chips.getByRole('link').count(), 3);

    await chips.getByRole('link', { name: `去掉版块：${section}` }).click();
    await page.waitForURL((url) => !url.searchParams.has('section'));
    await answered(page);
    assert.deepEqual((await results(page, site.base)).sort(), addresses({ q: WORD, page: page1 }));
    await page.goBack();
    await settled(page);
    assert.equal(page.url(), both);
    await chips.getByRole('link', { name: '清除全部' }).click();
    await page.waitForURL(
      (url) => url.search === `?${new URLSearchParams({ q: WORD }).toString()}`,
    );
    await answered(page);
    assert.deepEqual((await results(page, site.base)).sort(), addresses({ q: WORD }));
    assert.equal(await chips.getByRole('link').count(), 0);
    await page.goto(both);
    await answered(page);
    assert.equal(await page.locator('#search-filters').getAttribute('open'), '');
  });
});

test('the reader who chooses by keyboard stays at what was chosen', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await search(page, { q: WORD });
    await page.locator('#search-years a').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.has('year'));
    await settled(page);
    await page.locator('#search-years :focus[aria-current=true]').waitFor();
    await page.getByRole('link', { name: '去掉年份' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('year'));
    await settled(page);
    assert.equal(await page.locator(':focus').getAttribute('role'), 'status');
  });
});

test('a name that is not among the first is found by writing a part of it', async () => {
  const names = [...new Set(archive.flatMap(VALUES['author'] ?? (() => [])))];
  assert.ok(names.length > 12, 'more names than are shown');
  await visit({ viewport: DESK }, async (page) => {
    await search(page, {});
    await page.getByText('缩小范围').click();
    await page.locator('[data-filter=author] a').first().waitFor();
    const shown = new Map(await choices(page, 'author'));
    const hidden = names.find((name) => name.length > 2 && !shown.has(name)) ?? '';
    await page.getByRole('textbox', { name: '找作者' }).fill(hidden.slice(1));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('author') === hidden);
    await answered(page);
    assert.deepEqual((await results(page, site.base)).sort(), addresses({ author: hidden }));
  });
});

test('results are put in the order that is chosen', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await search(page, { q: WORD });
    for (const [name, sort, sign] of [
      ['新近在前', 'newest', -1],
      ['早的在前', 'oldest', 1],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      await page.waitForURL((url) => url.searchParams.get('sort') === sort);
      await answered(page);
      const days = (await results(page, site.base)).map((address) => address.split('/')[1] ?? '');
      assert.deepEqual(
        days,
        days.toSorted((a, b) => sign * a.localeCompare(b)),
      );
      assert.ok(new Set(days).size > 1);
    }
  });
});

/** Asks by address and returns the addresses of all that was found. */
async function search(page: Page, query: Record<string, string>): Promise<string[]> {
  await page.goto(`search/?${new URLSearchParams(query).toString()}`);
  if (Object.keys(query).length === 0) {
    await settled(page);
    return [];
  }
  await answered(page);
  return (await results(page, site.base)).sort();
}

/** The values that a filter offers, with the words for their number. */
async function choices(page: Page, filter: string): Promise<[string, string][]> {
  const links = page.locator(`[data-filter=${filter}] a`);
  await links.first().waitFor();
  return links.evaluateAll((all) =>
    all.map((link): [string, string] => [
      (link as HTMLElement).dataset['key']?.replace(/^.*?=/, '') ?? '',
      link.querySelector('small')?.textContent ?? '',
    ]),
  );
}

function matching({ q, ...filters }: Record<string, string>): Printed[] {
  return archive
    .filter((article) =>
      Object.entries(filters).every(([name, value]) => VALUES[name]?.(article).includes(value)),
    )
    .filter(
      (article) => !q || searchableLines(article).some((line) => foldForSearch(line).includes(q)),
    );
}

function addresses(query: Record<string, string>): string[] {
  return matching(query).map(addressOf).sort();
}

function mostCommon(filter: string): string {
  const groups = Map.groupBy(archive.flatMap(VALUES[filter] ?? (() => [])), (value) => value);
  const [most] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? '';
}
