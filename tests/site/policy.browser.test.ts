import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ledgerSchema } from '../../src/schema/ledger.ts';
import { addressOf, readArchive } from '../support/archive.ts';
import { buildSite } from '../support/build-site.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { readJson } from '../support/read-json.ts';
import { root } from '../support/root.ts';
import { answered, resultItems } from '../support/search-page.ts';
import { KINDS, largestOfEachKind, readPages } from '../support/site-pages.ts';
import { BASES, makeSitesFolder } from '../support/sites.ts';

const WORD = '平湖';
const [base] = BASES;
const { site, url, visit } = await openSite();
const samples = largestOfEachKind(readPages(site));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every kind of page keeps to the policy, ${colorScheme}`, async () => {
    const kinds = samples.map(({ kind }) => kind);
    assert.deepEqual(
      Object.keys(KINDS).filter((kind) => !kinds.some((one) => one === kind)),
      [],
      'each kind has a page',
    );
    await visit({ colorScheme, viewport: PHONE }, async (page) => {
      for (const { path } of samples) {
        const response = await page.goto(new URL(path, url).href, { waitUntil: 'networkidle' });
        const policy = (await response?.headerValue('content-security-policy')) ?? '';
        assert.match(policy, /^default-src 'none'; .*frame-ancestors 'none'$/);
        const styled = await page.evaluate(() => {
          const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
          return sheets.length > 0 && sheets.every(({ sheet }) => sheet !== null);
        });
        assert.ok(styled, `${path} has its style`);
      }
    });
  });

  test(`searching keeps to the policy, ${colorScheme}`, async () => {
    await visit({ colorScheme, viewport: DESK }, async (page) => {
      await page.goto('search/');
      const box = page.getByRole('searchbox');
      await box.fill('pinghu');
      await page.locator('#search-suggestions').getByRole('link', { name: WORD }).waitFor();
      await box.fill(WORD);
      await box.press('Enter');
      await answered(page);
      const filters = page.getByText('缩小范围');
      if (await filters.isVisible()) await filters.click();
      await page.locator('[data-filter=section] a').first().click();
      await page.waitForURL(({ searchParams }) => searchParams.has('section'));
      await answered(page);
      await resultItems(page).getByRole('link').first().click();
      await page.locator('mark').first().waitFor();
      await page.goto(`search/?q=魑魅魍魉`);
      await page.getByRole('status').filter({ hasText: '没有找到“魑魅魍魉”' }).waitFor();
    });
  });
}

test('a missing page keeps to the policy', async () => {
  await assert.rejects(
    visit({}, async (page) => {
      await page.goto('nothing/', { waitUntil: 'networkidle' });
    }),
    // The page itself is what is missing; nothing else is wrong with it.
    /^Error: At [^\n]*\n404: [^\n]*nothing\/\nconsole: Failed to load [^\n]* 404 \(Not Found\)$/,
  );
});

test('a page that does not keep to the policy is found out', async () => {
  const breaches: Record<string, () => unknown> = {
    'style-src-attr': () => document.body.setAttribute('style', 'color: red'),
    'style-src-elem': () => document.head.append(document.createElement('style')),
    'script-src-attr': () => {
      document.body.setAttribute('onclick', 'x()');
      document.body.click();
    },
    'script-src-elem': () => {
      const script = document.createElement('script');
      script.text = 'x()';
      document.head.append(script);
    },
    'img-src': () => (new Image().src = 'data:image/png;base64,'),
    'base-uri': () => {
      const element = document.createElement('base');
      element.href = '/elsewhere/';
      document.head.append(element);
    },
  };
  for (const [directive, breach] of Object.entries(breaches)) {
    const broken = visit({}, async (page) => {
      await page.goto('about/');
      await page.evaluate(breach);
      await page.waitForTimeout(100);
    });
    await assert.rejects(broken, new RegExp(`violates ${directive}`), directive);
  }
});

test('no other page may frame the site', async () => {
  await assert.rejects(
    visit({}, async (page) => {
      await page.route('**/frame/', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<iframe src="${url}about/"></iframe>` }),
      );
      await page.goto('frame/', { waitUntil: 'networkidle' });
      assert.equal(await page.frameLocator('iframe').locator('h1').count(), 0);
    }),
    /frame-ancestors/,
  );
});

test('an address that was retired leads on under the policy', async () => {
  const [to] = readArchive();
  assert.ok(to);
  const folder = makeSitesFolder();
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const articles = join(folder, 'articles');
  cpSync(join(root, 'content/articles'), articles, { recursive: true });
  const { id } = to.front;
  const [, day = '', page = ''] = /^(.*)-(p\d+)-/.exec(id) ?? [];
  const file = join(articles, day, `${page}.ledger.json`);
  const ledger = readJson(file, ledgerSchema, 'npm run parse');
  ledger.retired = [{ id: `${day}-${page}-9999`, to: id }];
  writeFileSync(file, JSON.stringify(ledger));
  const dist = join(folder, 'site');
  await buildSite(dist, base, { articles });
  const other = await openSite({ base, dist });
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.visit({ colorScheme }, async (tab) => {
      await tab.goto(`issues/${day}/${page}/9999/`);
      await tab.waitForURL(new URL(addressOf(to), other.url).href);
      await tab.getByRole('heading', { level: 1 }).waitFor();
    });
  }
});
