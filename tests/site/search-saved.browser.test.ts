import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { answered, resultItems, results } from '../support/search-page.ts';
import { foldForSearch, searchableLines } from '../support/searchable.ts';

const { site, visit } = await openSite();
const WORD = '平湖';
const found = readArchive().filter((article) =>
  searchableLines(article).some((line) => foldForSearch(line).includes(WORD)),
);
const days = [...new Set(found.map(dayOf))].sort();
const [first = '', last = ''] = [days[0], days.at(-1)];
const ENTRY = `saved-searches:${site.base}`;

test('a saved search says what has come since, marks it, and then it is seen', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await save(page, `?q=${WORD}`);
    await page.goto('search/');
    await row(page).getByText('没有新增').waitFor();
    await forget(page, [first, last]);
    await page.reload();
    const wanted = found.filter((article) => [first, last].includes(dayOf(article)));
    await row(page)
      .getByRole('link', { name: `新增${wanted.length}篇` })
      .click();
    await page.waitForURL(`**/search/?q=*&sort=newest`);
    await answered(page);
    assert.deepEqual(await marked(page), wanted.map(addressOf).sort());
    // Who comes back from an article finds the marks again.
    await page.reload();
    await answered(page);
    assert.deepEqual(await marked(page), wanted.map(addressOf).sort());
    await page.goto('search/?q=人');
    await answered(page);
    assert.deepEqual(await marked(page), []);
    await page.goto('search/');
    await row(page).getByText('没有新增').waitFor();
  });
});

test('what is narrowed is saved with its range, apart from what is not', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await save(page, `?q=${WORD}`);
    await save(page, `?q=${WORD}&from=${last}&to=${last}`);
    await save(page, `?page=1`);
    await page.goto('search/');
    await row(page).nth(2).getByText('没有新增').waitFor();
    const [year = '', month = '', day = ''] = last.split('-');
    const range = `日期：${year}年${Number(month)}月${Number(day)}日`;
    assert.deepEqual(
      (await row(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
      ['版次：第1版 没有新增 删去', `“${WORD}” ${range} 没有新增 删去`, `“${WORD}” 没有新增 删去`],
    );
    await row(page).nth(1).getByRole('link').first().click();
    await page.waitForURL(`**/search/?q=*&from=${last}&to=${last}`);
    await answered(page);
    await page.getByRole('button', { name: '不再记住' }).click();
    await page.getByRole('button', { name: '记住这个检索' }).waitFor();
    await page.goto('search/');
    await row(page).nth(1).waitFor();
    assert.equal(await row(page).count(), 2);
  });
});

test('a saved search is removed by the keyboard, and brought back where it was', async () => {
  await visit({ viewport: DESK }, async (page) => {
    for (const word of ['工作', '发展', WORD]) await save(page, `?q=${word}`);
    await page.goto('search/');
    await page.getByRole('button', { name: '删去“发展”' }).press('Enter');
    await page.getByText('已删去“发展”').waitFor();
    assert.deepEqual(await savedKeys(page), [WORD, '工作']);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '删去“发展”' }).waitFor();
    assert.deepEqual(await savedKeys(page), [WORD, '发展', '工作']);
    assert.equal(await page.locator(':focus').innerText(), '“发展”');
    for (const button of await row(page).getByRole('button').all()) await button.click();
    await page.reload();
    await page.getByRole('heading', { name: '可以检索什么' }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.ok(await page.locator('#search-saved').isHidden());
  });
});

test('where the browser keeps nothing the search is there without it', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.addInitScript(() => {
      const forbid = {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'localStorage', forbid);
      Object.defineProperty(window, 'sessionStorage', forbid);
    });
    for (const address of ['search/', `search/?q=${WORD}`]) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      assert.ok(await page.locator('#search-saved').isHidden());
      assert.ok(await page.locator('#search-save').isHidden());
    }
    await answered(page);
    assert.equal(await resultItems(page).count(), found.length);
  });
});

test('what another program left there harms nothing, and no more than thirty are kept', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('about/');
    await put(page, '{"version":1,"searches":[{"key":7}');
    await save(page, `?q=${WORD}`);
    assert.deepEqual(await savedKeys(page), [WORD]);
    const kept = JSON.parse((await read(page)) ?? '') as { searches: { seen: unknown }[] };
    const searches = Array.from({ length: 30 }, (_, at) => ({
      key: `?q=${at}`,
      seen: kept.searches[0]?.seen,
    }));
    await put(page, JSON.stringify({ version: 1, searches }));
    await page.goto(`search/?q=${WORD}`);
    await page.getByRole('button', { name: '记住这个检索' }).click();
    await page.getByText('最多记30个').waitFor();
    assert.equal((await savedKeys(page)).length, 30);
  });
});

test('axe finds nothing in the list of saved searches, nor beside the button', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of [PHONE, DESK]) {
      await visit({ colorScheme, viewport }, async (page) => {
        await save(page, `?q=${WORD}&page=1`);
        await save(page, `?q=工作`);
        await forget(page, days);
        await page.reload();
        await page.locator('.result-new').first().waitFor();
        assert.deepEqual(await runAxe(page), []);
        await page.goto('search/');
        await row(page).nth(1).getByText('新增').waitFor();
        await page.getByRole('button', { name: '删去“工作”' }).click();
        assert.deepEqual(await runAxe(page), []);
      });
    }
  }
});

async function save(page: Page, query: string): Promise<void> {
  await page.goto(`search/${query}`);
  await page.getByRole('button', { name: '记住这个检索' }).click();
  await page.getByText('已记住。').waitFor();
}

function row(page: Page): Locator {
  return page.getByRole('region', { name: '记住的检索' }).getByRole('listitem');
}

/** Addresses of the results that are marked as new, all results being on show. */
async function marked(page: Page): Promise<string[]> {
  const all = await results(page, site.base);
  const marks = await resultItems(page).evaluateAll((items) =>
    items.map((item) => item.querySelector('.result-new') !== null),
  );
  return all.filter((_, at) => marks[at]).sort();
}

/** Makes the browser remember an archive that had no issues of these days. */
async function forget(page: Page, gone: readonly string[]): Promise<void> {
  const kept = JSON.parse((await read(page)) ?? '') as {
    searches: { seen: { folders: string[]; counts: Record<string, number> } }[];
  };
  for (const { seen } of kept.searches) {
    seen.folders = [];
    for (const day of gone) Reflect.deleteProperty(seen.counts, day);
  }
  await put(page, JSON.stringify(kept));
}

async function savedKeys(page: Page): Promise<(string | null)[]> {
  const { searches } = JSON.parse((await read(page)) ?? '') as { searches: { key: string }[] };
  return searches.map(({ key }) => new URLSearchParams(key).get('q'));
}

function read(page: Page): Promise<string | null> {
  return page.evaluate((name) => localStorage.getItem(name), ENTRY);
}

function put(page: Page, text: string): Promise<void> {
  return page.evaluate(
    ([name, value]) => localStorage.setItem(name ?? '', value ?? ''),
    [ENTRY, text],
  );
}
