import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { readPages } from '../support/site-pages.ts';

const { site, url, visit } = await openSite();
const pages = readPages(site);
const withNames = pages.find(
  ({ kind, document }) => kind === 'article' && document.querySelector('a.name[href*="#"]'),
);
const withRelated = pages.find(({ document }) => document.querySelector('.related-articles'));
const at = (path: string | undefined) => new URL(path ?? '/', url).href;

test('a name in the text is no more than text until it is reached, and opens its articles', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(at(withNames?.path));
    const name = page.locator('.article-body a.name[href*="#"]').first();
    const line = (property: string) =>
      name.evaluate((link, of) => getComputedStyle(link).getPropertyValue(of), property);
    assert.equal(await line('text-decoration-color'), 'rgba(0, 0, 0, 0)');
    const [colour, around] = [
      await line('color'),
      await name.evaluate((link) => getComputedStyle(link.parentElement ?? link).color),
    ];
    assert.equal(colour, around, 'it has the colour of the text');
    await name.focus();
    assert.notEqual(await line('outline-style'), 'none');
    const words = await name.innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#n-/);
    const entry = page.locator('details[open]');
    assert.ok((await entry.locator('summary').innerText()).includes(words), 'its entry is open');
    assert.ok((await entry.getByRole('link').count()) >= 2);
  });
});

test('related articles lead on, and are not printed', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(at(withRelated?.path));
    const region = page.getByRole('region', { name: '相关文章' });
    const link = region.getByRole('link').first();
    const [title, box] = [await link.innerText(), await link.boundingBox()];
    assert.ok((box?.height ?? 0) >= 44, 'big enough for a finger');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await region.isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await link.click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const squeeze = (text: string) => text.replace(/\s/g, '');
    assert.equal(squeeze(await page.locator('h1').innerText()), squeeze(title));
  });
});

test('the words of a search are marked across names that are links', async () => {
  await visit({ viewport: DESK }, async (page) => {
    const words = withNames?.document.querySelector('.article-body a.name')?.textContent ?? '';
    await page.goto(`${at(withNames?.path)}?hl=${encodeURIComponent(words)}`);
    const mark = page.locator('.article-body a.name mark').first();
    await mark.waitFor();
    assert.equal(await mark.innerText(), words);
  });
});

test('the towns lie as on a map, and each leads to its articles', async () => {
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('places/');
    const place = async (name: string) => {
      const box = await page.getByRole('link', { name: new RegExp(`^${name}`) }).boundingBox();
      assert.ok(box);
      return box;
    };
    const [middle, north, south, east, west] = await Promise.all(
      ['当湖街道', '新埭镇', '乍浦镇', '新仓镇', '钟埭街道'].map(place),
    );
    assert.ok(middle && north && south && east && west);
    assert.ok(north.y < middle.y && middle.y < south.y && west.x < middle.x && middle.x < east.x);
    await page.getByRole('link', { name: /^独山港镇/ }).click();
    await page.getByRole('heading', { level: 1, name: '独山港镇' }).waitFor();
    assert.ok((await page.locator('.day-rows li').count()) > 1);
  });
});

test('a word over time is counted as it stands in the articles, month by month', async () => {
  const word = '跨境电商';
  const wanted = readArchive().filter(({ front, body }) =>
    [front.title, front.kicker, front.subtitle, front.editorsNote, ...body.map(({ text }) => text)]
      .join('\n')
      .includes(word),
  ).length;
  assert.ok(wanted > 0);
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto('plots/');
    const box = page.getByRole('searchbox', { name: /写一个词/ });
    await box.fill(word);
    await box.press('Enter');
    const status = page.locator('#word-status');
    await status.getByText(`“${word}”见于${wanted}篇文章`).waitFor();
    assert.match(page.url(), /\?word=/);
    const plot = page.locator('#word-plot');
    assert.equal(
      await plot.locator('svg[role="img"]').getAttribute('aria-label'),
      await status.innerText(),
    );
    await plot.getByText('数据表').click();
    const counts = await plot.locator('tbody td:first-of-type').allInnerTexts();
    const sum = counts.reduce((all, cell) => all + Number(cell.split('／')[0]), 0);
    assert.equal(sum, wanted);
    assert.deepEqual(await runAxe(page), []);
    await box.fill('魑魅魍魉');
    await box.press('Enter');
    await status.getByText('没有一篇文章有“魑魅魍魉”。').waitFor();
    await page.goto(`plots/?word=${encodeURIComponent(word)}`);
    await status.getByText(`见于${wanted}篇文章`).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= PHONE.width);
  });
});

test('an index that cannot be read is said so, and asked for again', async () => {
  const failing = visit({}, async (page) => {
    await page.route('**/search-index/manifest.json', (route) => route.abort());
    await page.goto('plots/?word=平湖');
    await page.getByText('没有取到索引。请检查网络后再试。').waitFor();
    await page.unroute('**/search-index/manifest.json');
    await page.getByRole('button', { name: '查看' }).click();
    await page.locator('#word-plot svg[role="img"]').waitFor();
    throw new Error('all is well');
  });
  await assert.rejects(failing, /all is well/);
});

test('without a script the word is searched for', async () => {
  await visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto('plots/');
    await page.getByRole('searchbox', { name: /写一个词/ }).fill('平湖');
    await page.getByRole('button', { name: '查看' }).click();
    await page.waitForURL(/\/search\/\?q=/);
    await page.goto('people/');
    await page.locator('summary').first().click();
    assert.ok(await page.locator('details[open] a').first().isVisible());
  });
});

for (const [viewport, colorScheme] of [
  [PHONE, 'dark'],
  [DESK, 'light'],
] as const) {
  test(`axe finds nothing where all is opened, ${viewport.width} px, ${colorScheme}`, async () => {
    await visit({ viewport, colorScheme }, async (page) => {
      for (const path of ['people/', 'organisations/', 'places/', 'plots/', withNames?.path]) {
        await page.goto(at(path));
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('main details'))
            if (details instanceof HTMLDetailsElement) details.open = true;
        });
        assert.deepEqual(await runAxe(page), [], path ?? '');
      }
    });
  });
}
