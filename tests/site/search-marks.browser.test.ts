import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { addressOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { answered } from '../support/search-page.ts';
import { foldForSearch, searchableLines } from '../support/searchable.ts';

const { visit } = await openSite();
const articles = readArchive().map((article) => ({
  address: addressOf(article),
  title: article.front.title,
  names: article.front.authors.map(({ name }) => name),
  lines: searchableLines(article),
}));
type Article = (typeof articles)[number];

/** Says how many times a word stands in an article; those that overlap count once. */
function countIn({ lines }: Article, word: string): number {
  const wanted = foldForSearch(word);
  return lines.map(foldForSearch).reduce((sum, line) => {
    let [count, end] = [0, -1];
    for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
      if (at > end) count++;
      end = at + wanted.length;
    }
    return sum + count;
  }, 0);
}

/** The article with most hits of a word, and how many. */
function richest(word: string, fits: (article: Article) => boolean = () => true) {
  const counted = articles
    .filter(fits)
    .map((article) => ({ article, hits: countIn(article, word) }));
  const [most] = counted.sort((a, b) => b.hits - a.hits);
  assert.ok(most && most.hits > 2, `${word} stands in no article several times`);
  return most;
}

const WORD = '平湖';
const { article: RICH, hits: HITS } = richest(WORD);
const bar = (page: Page) => page.getByRole('region', { name: '检索词标记' });
const place = (page: Page, at: number, hits = HITS) =>
  page
    .getByRole('status')
    .filter({ hasText: `第 ${at} 处，共 ${hits} 处` })
    .waitFor();

test('a result opens with the words marked, and the steps lead from hit to hit and around', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(`search/?q=${WORD}`);
    await answered(page);
    const link = page.getByRole('main').locator(`a[href*="${RICH.address}"]`);
    await link.click();
    await page.waitForURL(`**/${RICH.address}?hl=*`);
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    const [first] = await currentHits(page);
    assert.equal(first, await firstHit(page));
    await place(page, first + 1);
    const texts = await page.locator('mark.hit').allInnerTexts();
    assert.deepEqual(texts.join(''), WORD.repeat(HITS));
    await bar(page).getByRole('button', { name: '下一处' }).click();
    await place(page, ((first + 1) % HITS) + 1);
    assert.ok(await isInView(page), 'the hit is in view');
    for (let step = 0; step < 2; step++) {
      await bar(page).getByRole('button', { name: '上一处' }).click();
    }
    await place(page, ((first - 1 + HITS) % HITS) + 1);
    assert.ok(await isInView(page), 'the hit is in view');
  });
});

test('the keys n and p step, but not while something is typed', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await open(page, RICH, WORD);
    const [first] = await currentHits(page);
    await page.keyboard.press('n');
    await place(page, ((first + 1) % HITS) + 1);
    await page.keyboard.press('p');
    await place(page, first + 1);
    await page.keyboard.press('Control+n');
    await place(page, first + 1);
  });
});

test('as many hits are marked as stand in the article, across tags, points and lines', async () => {
  const lines = articles.flatMap((article) => article.lines.map((line) => ({ article, line })));
  const picks = fc
    .constantFrom(...lines.filter(({ line }) => line.length > 1))
    .chain(({ article, line }) =>
      fc
        .tuple(fc.nat(line.length - 1), fc.integer({ min: 1, max: 14 }))
        .map(([start, length]) => ({ article, word: line.slice(start, start + length) })),
    )
    .filter(({ word }) => !/\s|[\uD800-\uDFFF]/.test(word));
  await visit({ viewport: DESK }, async (page) => {
    for (const { article, word } of fc.sample(picks, { seed: 20250828, numRuns: 60 })) {
      await open(page, article, foldForSearch(word));
      const hits = countIn(article, word);
      assert.match(await page.getByRole('status').innerText(), new RegExp(`共 ${hits} 处`), word);
      assert.equal((await currentHits(page)).length, 1, word);
    }
  });
});

test('words that tags part are marked: a headline, a name in the byline, a 电头', async () => {
  const titled = articles.find(({ title }) => /^\p{Script=Han}{10,}$/u.test(title));
  const signed = articles.find(({ names }) => names.length > 1);
  const dated = articles.find(({ lines }) => lines.some((line) => line.startsWith('本报讯　')));
  assert.ok(titled && signed && dated);
  const cases = [
    { article: titled, word: titled.title, within: 'h1' },
    { article: signed, word: signed.names[1] ?? '', within: '.byline' },
    { article: dated, word: '本报讯', within: '.dateline' },
  ];
  await visit({ viewport: DESK }, async (page) => {
    for (const { article, word, within } of cases) {
      await open(page, article, word);
      assert.equal((await page.locator(`${within} mark.hit`).allInnerTexts()).join(''), word);
    }
  });
});

test('several words are marked alike, also in traditional form, whole width and capitals', async () => {
  const article = articles.find((one) => countIn(one, '产业链') > 0 && countIn(one, 'AI') > 0);
  const { article: chain, hits } = article
    ? { article, hits: countIn(article, '产业链') + countIn(article, 'AI') }
    : { article: richest('产业链').article, hits: richest('产业链').hits };
  await visit({ viewport: DESK }, async (page) => {
    await open(page, chain, article ? '產業鏈 ＡＩ' : '產業鏈');
    assert.match(await page.getByRole('status').innerText(), new RegExp(`共 ${hits} 处`));
    assert.match(await bar(page).innerText(), /“产业链”/);
  });
});

test('the first hit in the body is scrolled to where the headline has none', async () => {
  const inHead = articles.find((one) => one.title.includes(WORD));
  const word = '。';
  const { article } = richest(word, ({ title }) => !title.includes(word));
  assert.ok(inHead);
  await visit({ viewport: PHONE }, async (page) => {
    await open(page, inHead, WORD);
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.equal(await page.locator('h1 mark[aria-current]').count(), 1);
    await open(page, article, word);
    assert.ok((await page.evaluate(() => scrollY)) > 0);
    assert.equal(await page.locator('.article-body mark[aria-current]').count(), 1);
    assert.ok(await isInView(page));
  });
});

test('clearing leaves the page as it was, and the address too', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const markup = () => page.locator('article').evaluate((element) => element.innerHTML);
    await page.goto(RICH.address);
    const before = await markup();
    const copied = await select(page);
    await open(page, RICH, WORD);
    assert.notEqual(await markup(), before);
    assert.deepEqual(await select(page), copied, 'what is copied is the same');
    await bar(page).getByRole('button', { name: '清除标记' }).click();
    await bar(page).waitFor({ state: 'detached' });
    assert.equal(await markup(), before);
    assert.equal(new URL(page.url()).search, '');
    assert.ok(page.url().endsWith(RICH.address));
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'main');
    await page.keyboard.press('n');
    assert.equal(await page.locator('mark').count(), 0);
  });
});

test('what was found whatever signs stand in it is marked with them', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('search/?q=箱衣出海');
    await page.locator('#search-loose-results h3 a').first().click();
    await page.locator('mark.hit').first().waitFor();
    const marks = await page.locator('mark.hit').allInnerTexts();
    assert.equal(marks.join('').replace(/[“”]/g, '').slice(0, 4), '箱衣出海');
  });
});

test('words that are not there are said not to be', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await open(page, RICH, '魑魅魍魉');
    assert.match(await page.getByRole('status').innerText(), /没有这些字/);
    assert.match(await bar(page).innerText(), /“魑魅魍魉”/);
    assert.deepEqual(await bar(page).getByRole('button').allInnerTexts(), ['清除标记']);
    assert.equal(await page.locator('mark').count(), 0);
  });
});

test('without words to mark nothing is fetched but the page, and the canonical address has none', async () => {
  await visit({ viewport: DESK }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(RICH.address, { waitUntil: 'networkidle' });
    assert.deepEqual(
      asked.filter((path) => /marks|search-index|find-spans/.test(path)),
      [],
    );
    assert.equal(await bar(page).count(), 0);
    asked.length = 0;
    await open(page, RICH, WORD);
    assert.deepEqual(
      asked.filter((path) => path.includes('search-index')),
      [],
    );
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    assert.ok(canonical?.endsWith(RICH.address));
  });
});

test('the bar has room for fingers, stays in view, covers no text, and is not printed', async () => {
  await visit({ viewport: PHONE, hasTouch: true }, async (page) => {
    await open(page, RICH, WORD);
    for (const button of await bar(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      assert.ok(box && box.height >= 44 && box.width >= 44);
    }
    const foot = async () => {
      const box = await bar(page).boundingBox();
      return Math.round((box?.y ?? 0) + (box?.height ?? 0));
    };
    assert.equal(await foot(), PHONE.height);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const below = await page.locator('.site-foot').boundingBox();
    assert.ok(below && below.y >= (await foot()) - 1, 'the foot of the page is not covered');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await bar(page).isVisible(), false);
  });
});

async function open(page: Page, { address }: Article, words: string): Promise<void> {
  await page.goto(`${address}?${new URLSearchParams({ hl: words }).toString()}`);
  await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
}

/** The numbers of the hits that are the current one: there should be one. */
function currentHits(page: Page): Promise<[number, ...number[]]> {
  return page.locator('mark.hit').evaluateAll((marks) => {
    const numbers = marks.flatMap((mark, at) => (mark.ariaCurrent === 'true' ? [at] : []));
    // The marks of one hit follow each other.
    return numbers.filter((at, row) => row === 0 || at !== (numbers[row - 1] ?? 0) + 1) as [
      number,
      ...number[],
    ];
  });
}

/** The number of the hit to begin with: in the headline, or else in the body. */
function firstHit(page: Page): Promise<number> {
  return page.locator('mark.hit').evaluateAll((marks) => {
    const within = (where: string) => marks.findIndex((mark) => mark.closest(where));
    const head = within('.kicker, .headline, .subtitle');
    return head >= 0 ? head : within('.article-body');
  });
}

function isInView(page: Page): Promise<boolean> {
  return page
    .locator('mark.hit[aria-current]')
    .first()
    .evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      const bar = document.querySelector('.hit-bar')?.getBoundingClientRect().top ?? innerHeight;
      return top >= 0 && bottom <= bar;
    });
}

/** What is copied of the main part, and of the whole page but for empty lines. */
function select(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const textOf = (element: Element | null) => {
      if (element) getSelection()?.selectAllChildren(element);
      return getSelection()?.toString() ?? '';
    };
    const main = textOf(document.querySelector('main'));
    return [main, textOf(document.body).replace(/\n+/g, '\n')];
  });
}
