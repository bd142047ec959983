import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildPages } from '../support/build-site.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { makeSitesFolder } from '../support/sites.ts';
import { makeArchive } from '../workshop/made-archive/make-archive.ts';
import { writeIssue } from '../workshop/made-archive/write-files.ts';

/** Two issues of several pages, a year apart; of the older one pages 1 and 2 are lost. */
const LOST = 2;
/** Where the articles of the newer one stand. */
const PAGES = [1, 2, 2, 2, 3, 3, 4, 4];
/** Days before the newer one that have an issue each, of one to four articles. */
const DAYS = 62;
/** So that a year of sheets stays below 80 KB. */
const SHEET_BYTES = 5500;
const base = '/made/';
const folder = makeSitesFolder();
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const issues = [...makeArchive(16, 5, 365)].map(({ day, articles }, at) => ({
  day,
  articles: at > 0 ? articles.map(onPages) : articles.filter(({ front }) => front.page > LOST),
}));
const [older, newer] = issues;
assert.ok(older && newer);
const daily = [...makeArchive(8 * (DAYS + 1), 6)]
  .filter(({ day }) => day !== newer.day)
  .map(({ day, articles }, at) => ({ day, articles: articles.slice(0, 1 + (at % 4)) }));
for (const issue of [...issues, ...daily]) writeIssue(issue, join(folder, 'articles'));
const site = { base, dist: join(folder, 'site') };
await buildPages(site.dist, base, { articles: join(folder, 'articles') });

const { url, visit } = await openSite(site);

test('the other pages of an issue are drawn small, with their headlines, and lead there', async () => {
  for (const viewport of [DESK, PHONE]) {
    await visit({ viewport }, async (page) => {
      await page.goto(`issues/${newer.day}/`);
      const others = newer.articles.filter(({ front }) => front.page > 1);
      const second = page.locator('.mini').first();
      const ofSecond = others.filter(({ front }) => front.page === 2);
      assert.equal(await page.locator('.mini').count(), pagesOf(others).length);
      const drawn = (await second.locator('.mini-page').innerText()).replace(/\s/g, '');
      for (const { front } of ofSecond) assert.ok(drawn.includes(front.title.replace(/\s/g, '')));
      const small = await second.locator('.mini-box').evaluateAll(([box]) => {
        const size = box?.querySelector('p');
        return size ? parseFloat(getComputedStyle(size).fontSize) : 0;
      });
      assert.ok(small >= 12);
      // Anywhere on the drawing, as a reader would: the link lies over it.
      await second.scrollIntoViewIfNeeded();
      const box = await second.locator('.mini-page').boundingBox();
      assert.ok(box);
      await page.mouse.click(box.x + box.width / 3, box.y + box.height * 0.3);
      await page.waitForURL(`**/issues/${newer.day}/p2/`);
    });
  }
});

test('on a phone the small pages are leafed through by finger or key, and the page stays', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(`issues/${newer.day}/`);
    const last = page.locator('.mini a').last();
    assert.ok(((await last.boundingBox())?.x ?? 0) > PHONE.width);
    await last.focus();
    const box = await last.boundingBox();
    assert.ok(box && box.x >= 0 && box.x < PHONE.width, 'it comes into view');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
  });
});

test('an issue whose first pages are lost opens with what there is, and says so', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(`issues/${older.day}/`);
    const numbers = pagesOf(older.articles);
    const [first = 0] = numbers;
    assert.ok(first > LOST);
    const said = page.getByText(`入档第${numbers.join('、')}版，共${older.articles.length}篇`);
    assert.ok(await said.isVisible());
    await page
      .getByRole('heading', { name: `第${first}版` })
      .first()
      .waitFor();
    const lead = older.articles.find(({ front }) => front.page === first);
    const headline = await page.locator('.made-up .headline').first().innerText();
    assert.equal(headline.replace(/\s/g, ''), lead?.front.title.replace(/\s/g, ''));
  });
});

test('an issue and the front show what another year has of the day', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    for (const path of [url, `issues/${newer.day}/`]) {
      await page.goto(path);
      const same = page.getByRole('region', { name: '去年今日' });
      assert.match(await same.innerText(), /去年/);
      await same.getByRole('link').click();
      await page.waitForURL(`**/issues/${older.day}/`);
    }
  });
});

test('a month full of issues is shaded by their articles, and is not heavy', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('issues/2025/12/');
    const cells = page.locator('.month td a');
    assert.equal(await cells.count(), 31);
    const shades = await cells.evaluateAll((all) =>
      all.map((cell: Element) => cell.getAttribute('class')),
    );
    assert.equal(new Set(shades).size, 3);
    const legend = page.getByRole('list', { name: '日历的深浅' });
    assert.match(await legend.innerText(), /1篇\s*2至3篇\s*4至8篇/);
    const [low = 0, high = 0] = await Promise.all(
      ['.shade-1', '.shade-3'].map((shade) => cells.and(page.locator(shade)).first().evaluate(ink)),
    );
    assert.ok(low < high && high < 0.3, `${low} of ink, ${high}`);
    await page.goto('issues/2025/');
    const sheet = page.locator('.month').last();
    const bytes = await sheet.evaluate((table) => new Blob([table.outerHTML]).size);
    assert.ok(bytes < SHEET_BYTES, `${bytes} bytes`);
  });
});

test('axe finds nothing on an issue of several pages, nor on a full calendar', async () => {
  for (const viewport of [DESK, PHONE]) {
    await visit({ viewport }, async (page) => {
      for (const path of [`issues/${newer.day}/`, 'issues/2025/', 'issues/2025/12/']) {
        await page.goto(path);
        assert.deepEqual(await runAxe(page), [], path);
      }
    });
  }
});

/** The share of ink in the shade of a day. */
function ink(cell: Element): number {
  const alpha = /\/ ([\d.]+)\)$/.exec(getComputedStyle(cell).backgroundColor)?.[1];
  return Number(alpha);
}

function pagesOf(articles: readonly { front: { page: number } }[]): number[] {
  return [...new Set(articles.map(({ front }) => front.page))];
}

/** Moves an article to the page of its place, so that one page has as many as stand by themselves. */
function onPages<T extends { front: { page: number; id: string } }>(article: T, at: number): T {
  const page = PAGES[at] ?? 1;
  const id = article.front.id.replace(/-p\d+-/, `-p${page}-${article.front.page}`);
  return { ...article, front: { ...article.front, page, id } };
}
