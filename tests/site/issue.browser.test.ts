import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { dayOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';

const WIDE = { width: 1920, height: 1080 };
const SHORT = { width: 1440, height: 2400 };

const { visit } = await openSite();
const archive = readArchive();
const days = [...new Set(archive.map(dayOf))];
const [day = ''] = days;
const ofDay = archive.filter((article) => dayOf(article) === day);

test('a day opens the paper: its page redrawn, all its headlines beside', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(`issues/${day}/`);
    const stories = page.locator('.made-up .headline a');
    assert.equal(await stories.count(), ofDay.length);
    const contents = page.getByRole('navigation', { name: '标题导航' });
    assert.equal(await contents.locator('li a').count(), ofDay.length);
    const paper = await page.locator('.made-up').boundingBox();
    const beside = await contents.boundingBox();
    assert.ok(paper && beside && beside.x >= paper.x + paper.width, '标题导航 stands beside');
    assert.ok(beside.y < paper.y + 100, 'at the height of the page');
  });
});

test('columns beside each other end together, and no line is cut in half', async () => {
  for (const viewport of [DESK, WIDE]) {
    await visit({ viewport }, async (page) => {
      for (const path of [`issues/${day}/`, `issues/${days.at(-1) ?? ''}/p1/`]) {
        await page.goto(path);
        const texts = await page.locator('.story:not(.is-whole) > .story-text').all();
        for (const text of texts) {
          const { shown, line } = await text.evaluate(linesShown);
          assert.ok(Math.abs(shown / line - Math.round(shown / line)) < 0.2, `${path}: ${shown}`);
        }
        assert.deepEqual(await page.evaluate(unevenColumns), [], `${path} at ${viewport.width}`);
      }
    });
  }
});

test('a widest screen has five columns of one width', async () => {
  await visit({ viewport: WIDE }, async (page) => {
    await page.goto(`issues/${day}/`);
    const paper = await page.locator('.opened-page').boundingBox();
    const beside = await page.locator('.opened-aside').boundingBox();
    assert.ok(paper && beside);
    assert.ok(Math.abs(paper.width / beside.width - 4) < 0.1, `${paper.width} : ${beside.width}`);
  });
});

test('on a phone an issue is a few screens, and a story some lines', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(`issues/${day}/`);
    const texts = page.locator('.made-up :is(.story-text, .story-columns)');
    const heights = await texts.evaluateAll((all) =>
      all.map((text) => text.clientHeight / parseFloat(getComputedStyle(text).lineHeight)),
    );
    assert.ok(heights.length > 3 && Math.max(...heights) < 4.5, heights.join(' '));
    assert.ok((await heightOf(page)) < 5 * PHONE.height);
  });
});

test('the footer stands at the end of the window below a short page', async () => {
  await visit({ viewport: SHORT }, async (page) => {
    for (const path of ['404.html', 'issues/2025/', `issues/${day}/`]) {
      await page.goto(path);
      const foot = await page.locator('.site-foot').boundingBox();
      const end = foot && foot.y + foot.height;
      assert.ok(end && Math.abs(end - (await heightOf(page))) < 1, path);
      assert.ok(end >= SHORT.height - 1, `${path}: the footer ends at ${end}`);
    }
  });
});

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** How much of a text is shown, up to the bottom of the last line that is. */
function linesShown(text: Element): { shown: number; line: number } {
  const { top, bottom, left, right } = text.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(text);
  const seen = [...range.getClientRects()].filter(
    (line) => line.left >= left - 1 && line.right <= right + 2 && line.bottom <= bottom + 2,
  );
  const cut = [...range.getClientRects()].filter(
    (line) => line.left >= left - 1 && line.right <= right + 2 && line.bottom > bottom + 2,
  );
  if (cut.length > 0) return { shown: 0.5, line: 1 };
  const line = parseFloat(getComputedStyle(text).lineHeight);
  const last = Math.max(...seen.map(({ bottom: end }) => end));
  return { shown: Math.round((last - top) / line) * line, line };
}

/** Columns that go on elsewhere and yet end above those beside them. */
function unevenColumns(): string[] {
  const faults: string[] = [];
  for (const band of document.querySelectorAll('.band')) {
    const ends = [...band.querySelectorAll('.band-column')]
      .filter((column) => column.querySelector('.story:not(.is-whole, .story-plate)'))
      .map((column) => column.lastElementChild?.getBoundingClientRect().bottom ?? 0);
    if (Math.max(...ends) - Math.min(...ends) > 2) faults.push(ends.join(' '));
  }
  return faults;
}
