import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { ORIGIN } from '../support/build-site.ts';
import { isListed, readPages, type SitePage } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

const [base] = BASES;
const pages = readPages(await siteAt(base));
const listed = pages.filter(isListed);

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  // Hashes guard what comes from other hosts, and nothing does.
  rules: { 'require-sri': 'off' },
});

test('every page is valid HTML', async () => {
  const faults = new Map<string, string>();
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.path);
    for (const { ruleId, message } of report.results.flatMap((result) => result.messages)) {
      const fault = `${page.kind}: ${ruleId}: ${message}`;
      if (!faults.has(fault)) faults.set(fault, page.path);
    }
  }
  assert.deepEqual(Object.fromEntries(faults), {});
});

test('every page has one h1 with words in it, and no heading level is jumped over', () => {
  everyPage(pages, (page) => {
    const headings = page.document.querySelectorAll('h1, h2, h3, h4, h5, h6');
    const [h1, ...more] = headings.filter((heading) => heading.rawTagName === 'h1');
    if (!h1?.textContent.trim() || more.length > 0) return `${more.length + Number(!!h1)} h1`;
    const levels = headings.map((heading) => Number(heading.rawTagName[1]));
    const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 1) + 1);
    return jump < 0 ? undefined : `“${headings[jump]?.textContent ?? ''}” jumps a level`;
  });
});

test('every page says its language, title and description', () => {
  everyPage(listed, ({ document }) => {
    if (!document.querySelector('html')?.getAttribute('lang')?.startsWith('zh')) return 'no lang';
    if (!document.querySelector('title')?.textContent.trim()) return 'no title';
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
    return description?.trim() ? undefined : 'no description';
  });
});

test('no two pages have the same title', () => {
  const byTitle = Map.groupBy(
    pages,
    ({ document }) => document.querySelector('title')?.textContent,
  );
  const twice = [...byTitle].filter(([, same]) => same.length > 1);
  assert.deepEqual(
    twice.map(([title, same]) => `${title ?? ''}: ${same.map((page) => page.path).join(' ')}`),
    [],
  );
});

test('every page names its own address as the canonical one', () => {
  everyPage(listed, ({ document, path }) => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const wanted = new URL(path, ORIGIN).href;
    return URL.parse(canonical)?.href === wanted ? undefined : `canonical ${canonical}`;
  });
});

test('search engines are kept from pages that are no content', () => {
  everyPage(pages, (page) => {
    const robots =
      page.document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
    const hidden = robots.includes('noindex');
    if (!isListed(page)) return hidden ? undefined : 'may be indexed';
    return hidden && page.kind !== 'search' && page.kind !== 'ledger' ? 'is hidden' : undefined;
  });
});

test('every element that others name by id is there, and no id stands twice', () => {
  everyPage(pages, ({ document }) => {
    const ids = document.querySelectorAll('[id]').map((element) => element.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) return `#${twice} twice`;
    const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'].flatMap(
      (name) =>
        document
          .querySelectorAll(`[${name}]`)
          .flatMap((element) => element.getAttribute(name)?.split(/\s+/) ?? []),
    );
    const lost = named.find((id) => !ids.includes(id));
    return lost === undefined ? undefined : `no element #${lost}`;
  });
});

/** Asserts that a check finds no fault on any page. */
function everyPage(which: readonly SitePage[], check: (page: SitePage) => string | undefined) {
  assert.ok(which.length > 0, 'no pages');
  const faults = which.flatMap((page) => {
    const fault = check(page);
    return fault === undefined ? [] : [`${page.path}: ${fault}`];
  });
  assert.deepEqual(faults.slice(0, 20), []);
}
