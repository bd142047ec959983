import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { dayOf, readArchive, readLedgers } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { answered } from '../support/search-page.ts';
import { foldForSearch, searchableLines } from '../support/searchable.ts';

const { visit } = await openSite();
const articles = readArchive().map((article) => ({
  year: dayOf(article).slice(0, 4),
  text: searchableLines(article).map(foldForSearch).join('\n'),
}));

/** Articles that contain a text. */
const holding = (text: string) =>
  articles.filter((article) => article.text.includes(foldForSearch(text)));

const MEANT: [typed: string, word: string][] = [
  ['pinghu', '平湖'],
  ['píng hú', '平湖'],
  ['zhongxudong', '仲旭东'],
  ["zhong'xu'dong", '仲旭东'],
  ['zxd', '仲旭东'],
  ['dsgz', '独山港镇'],
  ['lvyou', '旅游'],
  ['独山岗镇', '独山港镇'],
  ['独三港镇', '独山港镇'],
  ['独山港大镇', '独山港镇'],
  ['平胡', '平湖'],
  ['pinghu zhongxudong', '平湖 仲旭东'],
  ['平湖 zhongxudong', '平湖 仲旭东'],
  ['kuajingdianshang', '跨境电商'],
  ['kjds', '跨境电商'],
  ['跨境电伤', '跨境电商'],
  ['平湖jingji', '平湖经济'],
  ['pinghu jingji', '平湖经济'],
  ['ren gong zhi neng', '人工智能'],
  ['高质量法展', '高质量发展'],
  ['高質量法展', '高质量发展'],
  ['ＰＩＮＧＨＵ', '平湖'],
  ['仲旭冬', '仲旭东'],
  ['“独山岗镇”', '“独山港镇”'],
  ['跨境电伤 -仲旭东', '跨境电商 -仲旭东'],
];

for (const [typed, word] of MEANT) {
  test(`${typed} finds nothing, and is told of ${word}, which is found as often as said`, async () => {
    await visit({ viewport: DESK }, async (page) => {
      const link = await suggested(page, { q: typed }, word);
      const number = Number(/(\d+)篇/.exec(await link.innerText())?.[1]);
      await link.click();
      await page
        .getByRole('status')
        .filter({ hasText: `“${word.replace(/^“(.*)”$/, '$1')}”共` })
        .waitFor();
      const status = await page.getByRole('status').innerText();
      assert.equal(/共(\d+)篇/.exec(status)?.[1], String(number));
      assert.ok(number > 0);
    });
  });
}

test('pinyin is also resolved beside results, other words are left alone', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await ask(page, { q: '平湖' });
    assert.equal(await places(page).innerText(), '');
    // Some article has these letters in a longer word, and they are the initials of 民生.
    assert.ok(holding('ms').length > 0);
    await suggested(page, { q: 'ms' }, '民生');
    assert.doesNotMatch(await places(page).innerText(), /拆开|未归入/);
  });
});

test('words that are not found together are offered by themselves, and none is cut', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    assert.equal(holding('跨境电商人工智能').length, 0);
    await suggested(page, { q: '跨境电商人工智能' }, '跨境电商');
    const row = places(page).locator('p').filter({ hasText: '拆开检索' });
    const words = await row
      .getByRole('link')
      .evaluateAll((links) => links.map((a) => a.firstChild?.textContent));
    assert.deepEqual(words, ['跨境电商', '人工智能']);
  });
});

test('the longest pieces of what is not found are offered, within the range that was chosen', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const [article] = articles;
    const { year = '' } = article ?? {};
    const phrase = '平湖市魑独山港';
    const link = await suggested(page, { q: phrase, year }, '平湖市');
    const wanted = holding('平湖市').filter((one) => one.year === year).length;
    assert.ok(wanted > 0);
    assert.match(await link.innerText(), new RegExp(`\\s${wanted}篇`));
    const address = new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href));
    assert.deepEqual(Object.fromEntries(address.searchParams), { q: '平湖市', year });
  });
});

test('what the chosen range leaves out is said, and is a step away', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const word = '独山港镇';
    const link = await suggested(page, { q: word, year: '1949', sort: 'oldest' }, word);
    assert.match(await places(page).innerText(), /不限范围/);
    assert.match(await link.innerText(), new RegExp(`\\s${holding(word).length}篇`));
    const address = new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href));
    assert.deepEqual(Object.fromEntries(address.searchParams), { q: word, sort: 'oldest' });
  });
});

test('text that is in no article is found in the ledger of its page', async () => {
  const left = readLedgers().flatMap(({ entries }) =>
    entries.filter(({ use }) => use === 'dropped' || use === 'furniture').map(({ text }) => text),
  );
  const words = left
    .flatMap((text) => text.match(/\p{Script=Han}{4,}/gu) ?? [])
    .find((text) => holding(text).length === 0);
  assert.ok(words);
  await visit({ viewport: DESK }, async (page) => {
    await ask(page, { q: words });
    const line = places(page).locator('p').filter({ hasText: '版原文' }).first();
    await line.waitFor();
    assert.equal(await line.locator('mark').first().innerText(), words);
    await line.getByRole('link').click();
    await page.waitForURL('**/ledger/**');
    const main = (await page.getByRole('main').innerText()).replace(/\s+/g, '');
    assert.ok(main.includes(words), words);
  });
});

test('suggestions are said to screen readers, and reached by the keyboard', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    const link = await suggested(page, { q: 'pinghu' }, '平湖');
    assert.equal(await places(page).getAttribute('aria-live'), 'polite');
    await page.getByRole('searchbox').focus();
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '“平湖”共' }).waitFor();
    assert.equal(await places(page).innerText(), '');
  });
});

test('a tap has room enough', async () => {
  await visit({ viewport: PHONE, hasTouch: true }, async (page) => {
    const link = await suggested(page, { q: '独山岗镇' }, '独山港镇');
    const box = await link.boundingBox();
    assert.ok(box && box.height >= 44, `${box?.height ?? 0} px`);
  });
});

test('suggestions that cannot be read are said, not swallowed', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.route('**/words-*/**', (route) => route.fulfill({ body: 'no words' }));
    // What the page reports is what is wanted here.
    page.removeAllListeners('console');
    await ask(page, { q: 'pinghu' });
    await places(page).filter({ hasText: '没有取到' }).waitFor();
  });
});

test('an answer that is overtaken leaves no suggestions behind', async () => {
  await visit({ viewport: DESK }, async (page) => {
    const overtake = async () => {
      await page.getByRole('searchbox').fill('独山港镇');
      await page.getByRole('status').filter({ hasText: '“独山港镇”共' }).waitFor();
    };
    // Several files are asked for at once.
    let overtaking: Promise<void> | undefined;
    await page.route('**/words-*/first/*.bin', async (route) => {
      await (overtaking ??= overtake());
      await route.continue();
    });
    const late = page.waitForResponse('**/words-*/first/*.bin');
    await page.goto('search/?q=pinghu');
    await late;
    await answered(page);
    assert.equal(await places(page).innerText(), '');
  });
});

function places(page: Page): Locator {
  return page.locator('#search-suggestions');
}

async function ask(page: Page, query: Record<string, string>): Promise<void> {
  await page.goto(`search/?${new URLSearchParams(query).toString()}`);
  await answered(page);
}

/** Asks, and waits for the link to a word that is suggested. */
async function suggested(page: Page, query: Record<string, string>, word: string) {
  await ask(page, query);
  const link = places(page).getByRole('link', { name: new RegExp(`^${word} \\d+篇$`) });
  await link.waitFor();
  return link;
}
