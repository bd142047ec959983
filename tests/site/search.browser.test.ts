import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addressOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { answered, resultItems, results } from '../support/search-page.ts';
import { searchableLines } from '../support/searchable.ts';
import type { Printed } from '../support/read-printed.ts';
import { splitBody } from '../support/fidelity/compare.ts';

const { site, url, visit } = await openSite();
const archive = readArchive();
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A word that many articles share. */
const COMMON = commonWord();
const NEVER = '魑魅魍魉饕餮';

test('a word that stands in one article alone finds that article', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    for (const article of archive) {
      const word = ownWord(article);
      assert.ok(word, `${article.front.id} has no word of its own`);
      const found = await search(page, { q: word });
      assert.ok(found.includes(addressOf(article)), `${word} does not find ${article.front.id}`);
    }
  });
});

test('results show the headline, the day and the found word marked in its sentence', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await search(page, { q: COMMON });
    const [result] = await resultItems(page).all();
    assert.ok(result);
    assert.match(await result.innerText(), /\d{4}年[\s\S]*第\d版/);
    assert.ok((await result.locator('mark').allInnerTexts()).includes(COMMON));
    const link = result.getByRole('link').first();
    const title = await link.innerText();
    await link.click();
    await page.waitForURL('**/issues/**');
    assert.equal(squeeze(await page.locator('h1').innerText()), squeeze(title));
  });
});

test('typing asks, and the address carries the question for others', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await search(page, { q: NEVER });
    await page.getByRole('searchbox').fill(COMMON);
    await page.getByRole('status').filter({ hasText: COMMON }).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('q'), COMMON);
    await answered(page);
    const shown = await results(page, site.base);
    assert.ok(shown.length > 1);
    await page.reload();
    await answered(page);
    assert.deepEqual(await results(page, site.base), shown);
    assert.equal(await page.getByRole('searchbox').inputValue(), COMMON);
  });
});

test('what is typed while the search is still loading is not lost', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    // Every script waits for it, but for the one that the page itself waits for.
    let typed: Promise<void> | undefined;
    await page.route(/\/assets\/(?!first-paint)[^/]+\.js$/, async (route) => {
      await (typed ??= page.getByRole('searchbox').fill(COMMON));
      await route.continue();
    });
    await page.goto('search/');
    await answered(page);
    assert.equal(await page.getByRole('searchbox').inputValue(), COMMON);
    assert.ok((await results(page, site.base)).length > 0);
  });
});

test('going back brings the question before', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const before = await search(page, { q: COMMON });
    await page.getByRole('searchbox').fill(NEVER);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: NEVER }).waitFor();
    await page.goBack();
    await page.getByRole('status').filter({ hasText: COMMON }).waitFor();
    await answered(page);
    assert.deepEqual(await results(page, site.base), before);
  });
});

test('every search box of the site leads to the answers', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(url);
    await page.getByRole('searchbox').first().fill(COMMON);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?*');
    await answered(page);
    assert.ok((await results(page, site.base)).length > 0);
  });
});

test('before anything is asked the page shows searches to try, which all find something', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('search/');
    const examples = page.locator('#search-intro').locator('a[href*="search/?"]');
    const addresses = await examples.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    assert.ok(addresses.length >= 10, addresses.join(' '));
    for (const address of addresses) {
      await page.goto(address);
      await answered(page);
      assert.ok((await results(page, site.base)).length > 0, decodeURIComponent(address));
    }
    await page.goto('search/');
    await examples.first().click();
    await answered(page);
    assert.equal(page.url(), addresses[0]);
    assert.equal(await examples.first().isVisible(), false);
  });
});

test('a result tells how often it has the words, all of them marked', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await search(page, { q: COMMON });
    for (const item of await resultItems(page).all()) {
      const marks = await item.locator('mark').allInnerTexts();
      assert.ok(marks.every((mark) => mark === COMMON));
      const told = Number(/本篇(\d+)处/.exec(await item.innerText())?.[1] ?? 1);
      const address = await item.getByRole('link').getAttribute('href');
      const article = archive.find((one) => address?.includes(`/${addressOf(one)}`));
      assert.ok(article);
      const hits = searchableLines(article).join('\n').split(COMMON).length - 1;
      assert.equal(told, hits, article.front.id);
      // A headline or column in which the words stand, and the excerpt, have them marked.
      const text = await item.innerText();
      assert.equal(marks.length, text.split(COMMON).length - 1);
    }
  });
});

test('a word that nobody wrote says so, and what to do', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    assert.deepEqual(await search(page, { q: NEVER }), []);
    const status = await page.getByRole('status').innerText();
    assert.ok(status.includes(NEVER) && status.length > NEVER.length + 10, status);
  });
});

test('what a reader types is text and never markup', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await search(page, { q: '<img src=x onerror=alert(1)>' });
    assert.equal(await page.locator('main img').count(), 0);
  });
});

/** Asks by address, waits for the answer, and returns the addresses of all that was found. */
async function search(page: Page, query: Record<string, string>): Promise<string[]> {
  await page.goto(`search/?${new URLSearchParams(query).toString()}`);
  await answered(page);
  return results(page, site.base);
}

/** A longest word of an article that no other article has. */
function ownWord(article: Printed): string | undefined {
  const others = archive.filter((other) => other !== article).map(textOf);
  return wordsOf(article)
    .filter((word) => !others.some((text) => text.includes(word)))
    .sort((a, b) => b.length - a.length)[0];
}

function commonWord(): string {
  const counts = new Map<string, number>();
  for (const word of archive.flatMap((article) => [...new Set(wordsOf(article))])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most = ''] = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return most;
}

/** The Chinese words of two characters or more in an article. */
function wordsOf(article: Printed): string[] {
  const found = Array.from(words.segment(textOf(article)), ({ segment }) => segment);
  return found.filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
}

function textOf({ front, body }: Printed): string {
  return [front.title, ...splitBody(body).paragraphs].join('\n');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
