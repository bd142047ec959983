import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { smallTargets } from '../support/small-targets.ts';
import { largestOfEachKind, readPages } from '../support/site-pages.ts';

const SMALL_PHONE = { width: 320, height: 640 };

const { site, url, visit } = await openSite();
const samples = largestOfEachKind(readPages(site)).filter(({ kind }) => kind !== 'redirect');
const articles = readArchive();
const longestTitle = articles.reduce((a, b) =>
  b.front.title.length > a.front.title.length ? b : a,
);
const paths = [...samples.map((page) => page.path), site.base + addressOf(longestTitle)];

for (const viewport of [SMALL_PHONE, PHONE, DESK]) {
  test(`no page is wider than a screen of ${viewport.width} px`, async () => {
    await visit({ viewport }, async (page) => {
      for (const path of paths) {
        await page.goto(new URL(path, url).href);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= viewport.width, `${path} is ${width} px wide`);
      }
    });
  });
}

test('no text is smaller than 12 px', async () => {
  for (const viewport of [PHONE, DESK]) {
    await visit({ viewport }, async (page) => {
      for (const path of paths) {
        await page.goto(new URL(path, url).href);
        const small = await page.evaluate(() =>
          [...document.body.querySelectorAll('*')]
            .filter((element) => element.checkVisibility())
            .filter((element) =>
              [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
            )
            .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        assert.deepEqual(small, [], path);
      }
    });
  }
});

test('on a phone, what is not a link within text is as big as a finger', async () => {
  await visit({ viewport: PHONE, hasTouch: true, isMobile: true }, async (page) => {
    for (const path of paths) {
      await page.goto(new URL(path, url).href);
      assert.deepEqual(await smallTargets(page), [], path);
    }
  });
});

test('everything is read and reached without JavaScript', async () => {
  await visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    for (const article of articles) {
      await page.goto(addressOf(article));
      const text = await page.locator('main').innerText();
      for (const block of article.body) {
        assert.ok(
          squeeze(text).includes(squeeze(block.text)),
          `${article.front.id}: ${block.text}`,
        );
      }
    }
    await page.goto('search/');
    const ways = page.locator('noscript, .empty').getByRole('link');
    assert.ok((await ways.count()) >= 3, 'the search page says how to browse instead');
  });
});

test('long pages are printed without what only a screen needs', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(addressOf(longestTitle));
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => ({
      article: document.querySelector('article')?.checkVisibility(),
      navigation: [...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility())
        .length,
    }));
    assert.deepEqual(shown, { article: true, navigation: 0 });
  });
});

test('every XML file is well formed', async () => {
  const files = globSync('**/*.xml', { cwd: site.dist });
  assert.ok(files.length > 2);
  await visit({}, async (page) => {
    for (const file of files) {
      const fault = await page.evaluate(
        (xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'application/xml');
          return parsed.querySelector('parsererror')?.textContent;
        },
        readFileSync(join(site.dist, file), 'utf8'),
      );
      assert.equal(fault, undefined, file);
    }
  });
});

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
