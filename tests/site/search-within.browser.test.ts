import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { DESK, openSite, PHONE } from '../support/open-site.ts';
import { runAxe } from '../support/run-axe.ts';
import { answered, results } from '../support/search-page.ts';
import { readPages, type PageKind, type SitePage } from '../support/site-pages.ts';

const { site, url, visit } = await openSite();
const archive = readArchive();
const pages = readPages(site);

/** The kinds of pages that are searched by themselves, and what their addresses say of them. */
const WITHIN: Partial<Record<PageKind, (page: SitePage) => Record<string, string>>> = {
  issue: ({ path }) => ({ from: dayIn(path), to: dayIn(path) }),
  page: ({ path }) => ({
    ...{ from: dayIn(path), to: dayIn(path) },
    page: /\/p(\d+)\//.exec(path)?.[1] ?? '',
  }),
  section: (page) => ({ section: headingOf(page) }),
  column: (page) => ({ column: headingOf(page) }),
  author: (page) => ({ author: headingOf(page) }),
};

test('every issue, page, section, column and author has a field that searches it alone', () => {
  const seen = new Set<PageKind>();
  for (const page of pages) {
    const form = page.document.querySelector('form.search-within');
    const filters = WITHIN[page.kind]?.(page);
    const isEmpty = page.document.querySelector('h1 + p')?.textContent.includes('没有') ?? false;
    assert.equal(form !== null, filters !== undefined && !isEmpty, page.path);
    if (!form || !filters) continue;
    seen.add(page.kind);
    assert.equal(form.getAttribute('action'), `${site.base}search/`, page.path);
    assert.equal(form.querySelectorAll('input[type=search][name=q]').length, 1, page.path);
    const hidden = form.querySelectorAll('input[type=hidden]');
    const own = hidden.map((input) => [input.getAttribute('name'), input.getAttribute('value')]);
    assert.deepEqual(Object.fromEntries(own), filters, page.path);
  }
  assert.deepEqual([...seen].sort(), Object.keys(WITHIN).sort());
});

test('a search from an author’s page finds what the author wrote, and says so', async () => {
  const author = mostCommon(archive.flatMap(({ front }) => front.authors.map(({ name }) => name)));
  const wanted = archive.filter(
    ({ front }) =>
      front.authors.some(({ name }) => name === author) && front.title.includes('平湖'),
  );
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(pathOf('author', author));
    await page.keyboard.press('/');
    await page.keyboard.type('平湖');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await answered(page);
    await page.getByRole('link', { name: `去掉作者：${author}` }).waitFor();
    const shown = await results(page, site.base);
    const own = archive.filter((one) => shown.includes(addressOf(one)));
    assert.equal(own.length, shown.length);
    assert.ok(own.every(({ front }) => front.authors.some(({ name }) => name === author)));
    for (const article of wanted) assert.ok(shown.includes(addressOf(article)));
  });
});

test('a search of one page of an issue keeps to it; without words all of it is there', async () => {
  const [article] = archive;
  assert.ok(article);
  const onPage = archive.filter(
    (one) => dayOf(one) === dayOf(article) && one.front.page === article.front.page,
  );
  await visit({ viewport: PHONE }, async (page) => {
    await page.goto(`issues/${dayOf(article)}/p${article.front.page}/`);
    await page.getByRole('searchbox', { name: '在本版中检索' }).press('Enter');
    await page.waitForURL(/\/search\/\?/);
    await answered(page);
    assert.deepEqual((await results(page, site.base)).sort(), onPage.map(addressOf).sort());
  });
});

test('without scripts the field leads to the search page with all that was asked', async () => {
  const column = mostCommon(archive.flatMap(({ front: { column: own } }) => (own ? [own] : [])));
  await visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(pathOf('column', column));
    await page.getByRole('searchbox').fill('平湖');
    await page.getByRole('button', { name: '检索' }).click();
    await page.waitForURL(/\/search\//);
    const asked = Object.fromEntries(new URL(page.url()).searchParams);
    assert.deepEqual(asked, { q: '平湖', column });
  });
});

test('axe finds nothing beside the field, and paper does not show it', async () => {
  await visit({ viewport: DESK }, async (page) => {
    await page.goto(pathOf('issue'));
    assert.deepEqual(await runAxe(page), []);
    const field = page.locator('.search-within');
    assert.ok(await field.isVisible());
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await field.isVisible()));
  });
});

function pathOf(kind: PageKind, heading?: string): string {
  const found = pages.find(
    (page) => page.kind === kind && (heading === undefined || headingOf(page) === heading),
  );
  assert.ok(found, `a page of ${heading ?? kind}`);
  return new URL(found.path, url).href;
}

function headingOf({ document }: SitePage): string {
  return document.querySelector('h1')?.textContent.trim() ?? '';
}

function dayIn(path: string): string {
  return /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? '';
}

function mostCommon(names: readonly string[]): string {
  const groups = [...Map.groupBy(names, (name) => name).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? '';
}
