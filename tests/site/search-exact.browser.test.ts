import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { readAsk } from '../../src/search/ask.ts';
import { addressOf, readArchive } from '../support/archive.ts';
import { DESK, openSite } from '../support/open-site.ts';
import { answered, results } from '../support/search-page.ts';
import { foldForSearch, searchableLines } from '../support/searchable.ts';

const { site, visit } = await openSite();
const articles = readArchive().map((article) => ({
  address: addressOf(article),
  front: article.front,
  texts: searchableLines(article),
  lines: searchableLines(article).map(foldForSearch),
}));

const SEED = 20250828;
const pieces = fc
  .constantFrom(...articles.flatMap(({ texts }) => texts).filter((text) => text.length > 1))
  .chain((text) => fc.tuple(fc.constant([...text]), fc.nat([...text].length - 1)))
  .chain(([text, start]) =>
    fc.integer({ min: 1, max: 12 }).map((length) => text.slice(start, start + length).join('')),
  )
  .filter((piece) => foldForSearch(piece) !== '' && !/\s/.test(piece))
  // Quotes round a word, and a minus before it, say something of themselves.
  .filter((piece) => readAsk(`水 ${piece}`, foldForSearch).all[1]?.[0] === foldForSearch(piece));

test('any piece of any article finds the articles that contain it, and no others', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('search/');
    for (const piece of fc.sample(pieces, { seed: SEED, numRuns: 200 })) {
      assert.deepEqual(await ask(page, piece), holding(piece), piece);
    }
  });
});

test('of several words every one must stand in the article', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('search/');
    for (const words of fc.sample(fc.tuple(pieces, pieces), { seed: SEED, numRuns: 30 })) {
      const wanted = holding(words[0]).filter((address) => holding(words[1]).includes(address));
      assert.deepEqual(await ask(page, words.join(' ')), wanted, words.join(' '));
    }
  });
});

test('a whole headline, column or name finds its articles', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('search/');
    for (const { front, address } of articles) {
      const names = front.authors.map(({ name }) => name);
      for (const text of [front.title, front.kicker, front.subtitle, front.column, ...names]) {
        if (text) assert.ok((await ask(page, text)).includes(address), text);
      }
    }
  });
});

test('width, case, traditional forms and the shape of quotation marks make no difference', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('search/');
    const found = holding('AI');
    assert.ok(found.length > 0);
    for (const text of ['ai', 'ＡＩ', 'Ai']) assert.deepEqual(await ask(page, text), found, text);
    assert.deepEqual(await ask(page, '產業鏈'), holding('产业链'));
    assert.deepEqual(await ask(page, '「链」上'), holding('“链”上'));
    assert.ok(holding('产业链').length > 0 && holding('“链”上').length > 0);
    assert.deepEqual(await ask(page, '，'), holding('，'));
  });
});

test('quotes round a phrase, a minus and OR say what they say everywhere', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('search/');
    const [all, some] = [holding('平湖'), holding('产业链')];
    for (const words of ['"产业链"', '“产业链”', '「产业链」']) {
      assert.deepEqual(await ask(page, words), some, words);
    }
    const without = all.filter((address) => !some.includes(address));
    assert.ok(without.length > 0 && without.length < all.length);
    assert.deepEqual(await ask(page, '平湖 -产业链'), without);
    const either = [...new Set([...some, ...holding('西瓜')])].sort();
    assert.deepEqual(await ask(page, '产业链 OR 西瓜'), either);
  });
});

test('what is found is marked in one piece, in a sentence that reads as printed', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto('search/');
    const phrase = '独山港';
    const found = await ask(page, phrase);
    assert.deepEqual(found, holding(phrase));
    const excerpts = page.locator('.results-excerpt');
    assert.equal(await excerpts.count(), found.length);
    for (const excerpt of await excerpts.all()) {
      const marks = await excerpt.locator('mark').allInnerTexts();
      assert.ok(marks.length > 0 && marks.every((mark) => mark === phrase), marks.join('、'));
      const text = (await excerpt.innerText()).replace(/^…|…$/g, '').trim();
      const printed = articles.flatMap(({ texts }) => texts);
      assert.ok(
        printed.some((line) => line.replace(/\s+/g, ' ').includes(text)),
        text,
      );
    }
  });
});

/** The addresses of the articles with a line that contains the text. */
function holding(text: string): string[] {
  const wanted = foldForSearch(text);
  const found = articles.filter(({ lines }) => lines.some((line) => line.includes(wanted)));
  return found.map(({ address }) => address).sort();
}

/** Asks on a page that has the search open, as going back and forth does. */
async function ask(page: Page, words: string): Promise<string[]> {
  await page.evaluate(
    (address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    `?${new URLSearchParams({ q: words }).toString()}`,
  );
  await answered(page);
  return (await results(page, site.base)).sort();
}
