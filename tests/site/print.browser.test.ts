import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, readArchive } from '../support/archive.ts';
import { DESK, openSite } from '../support/open-site.ts';

const { visit } = await openSite();
const archive = readArchive();
const longest = archive.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
const doubtful = archive.find(({ front }) => front.doubts.length > 3);
assert.ok(longest && doubtful);

test('a printed article has its place and address in one line under the headline', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(addressOf(longest));
    await page.emulateMedia({ media: 'print' });
    const line = await page.locator('.placeline').evaluate((element) => ({
      height: element.getBoundingClientRect().height,
      size: parseFloat(getComputedStyle(element).fontSize),
      source: getComputedStyle(element, '::after').content,
    }));
    assert.match(line.source, /平湖日报.*https:\/\/.*\/issues\//);
    assert.ok(line.height < 3 * line.size, `${line.height} px high`);
  });
});

test('nothing is printed that does nothing on paper, nor what is doubted', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(addressOf(doubtful));
    await page.emulateMedia({ media: 'print' });
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary, input, nav, .doubts, .doubt-word')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(dead, []);
    const lines = await page
      .locator('a.doubt')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
    assert.ok(lines.length > 0 && lines.every((line) => line === 'none'));
  });
});

test('the source stands at the foot of every printed sheet', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(addressOf(longest));
    // A small sheet, so that the article needs several.
    const pdf = (await page.pdf({ width: '105mm', height: '148mm' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(sheets > 2, `${sheets} sheets`);
    await page.emulateMedia({ media: 'print' });
    const foot = await page.locator('#cite').evaluate((element) => ({
      display: getComputedStyle(element).display,
      table: getComputedStyle(element.closest('main') ?? element).display,
    }));
    assert.deepEqual(foot, { display: 'table-footer-group', table: 'table' });
  });
});

function lengthOf({ body }: (typeof archive)[number]): number {
  return body.reduce((sum, { text }) => sum + text.length, 0);
}
