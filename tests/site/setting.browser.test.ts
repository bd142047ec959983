import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { piecesOf } from '../../src/data/typeset/pieces.ts';
import { readArchive, addressOf } from '../support/archive.ts';
import { linesOf } from '../support/lines-of.ts';
import { openSite } from '../support/open-site.ts';

const { visit } = await openSite();
const articles = readArchive();
const longest = articles.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 6);

/** Wherever headlines, their parts, names and dates are set. */
const SET =
  '.headline .half, .kicker .half, .subtitle .half, .row-title, .row-sub, .contents-title, ' +
  '.step-words, .issue-rows-lead, .digest li a, .day a';
const PLACES = ['', 'issues/', 'sections/经济/', ...longest.map(addressOf)];
const WIDTHS = [320, 390, 768, 1440];

test('no line of a headline ends within a word or after 暨 和 与 的', async () => {
  const seen = { lines: 0 };
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await visit({ viewport: { width, height: 800 } }, async (page) => {
      for (const place of PLACES) {
        await page.goto(place);
        for (const lines of await linesOf(page, SET)) {
          seen.lines += lines.length - 1;
          if (!breaksWell(lines)) faults.push(`${width} px, ${place}: ${lines.join(' / ')}`);
        }
      }
    });
  }
  assert.deepEqual(faults, []);
  assert.ok(seen.lines > 50, `${seen.lines} breaks were looked at`);
});

test('no paragraph ends in a line of one character', async () => {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await visit({ viewport: { width, height: 800 } }, async (page) => {
      for (const place of PLACES) {
        await page.goto(place);
        for (const lines of await linesOf(page, 'main p')) {
          const end = lines.at(-1)?.match(/[\p{L}\p{N}]/gu) ?? [];
          if (lines.length > 1 && end.length < 2) faults.push(`${width} px: ${lines.join(' / ')}`);
        }
      }
    });
  }
  assert.deepEqual(faults, []);
});

test('text is justified where a line has 22 characters, and ragged where it has fewer', async () => {
  const [article] = longest;
  assert.ok(article);
  for (const [width, align] of [
    [390, 'start'],
    [768, 'justify'],
  ] as const) {
    await visit({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(addressOf(article));
      assert.equal(await styleOf(page, '.article-body p', 'text-align'), align);
    });
  }
});

test('marks within a headline are whole, and no space tears a date', async () => {
  await visit({ viewport: { width: 1440, height: 800 } }, async (page) => {
    await page.goto('');
    assert.equal(await styleOf(page, '.headline', 'font-feature-settings'), 'normal');
    assert.equal(await styleOf(page, 'body', 'text-spacing-trim'), 'trim-start');
    assert.equal(await styleOf(page, '.issue-rows-date', 'text-autospace'), 'no-autospace');
  });
});

test('Latin letters are set in a font that has Chinese, not in the system’s own', async () => {
  await visit({}, async (page) => {
    await page.goto('issues/');
    const fonts = await styleOf(page, '.site-nav a', 'font-family');
    assert.match(fonts, /SC.*system-ui/);
  });
});

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** Whether each line but the last ends where a piece of the headline does. */
function breaksWell(lines: readonly string[]): boolean {
  const edges = new Set<number>([0]);
  let at = 0;
  for (const part of lines.join('').split(/(\s+)/)) {
    const pieces = /^\s/.test(part) ? [part] : piecesOf(part);
    for (const piece of pieces) edges.add((at += piece.length));
  }
  let end = 0;
  return lines.slice(0, -1).every((line) => {
    end += line.length;
    return edges.has(end) && !/[暨和与的]\s*$/u.test(line);
  });
}

function lengthOf({ front }: (typeof articles)[number]): number {
  return [front.kicker, front.title, front.subtitle].join('').length;
}
