import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { columnName } from '../../src/data/column-name.ts';
import { kickerToSet, subtitleToSet } from '../../src/data/headline.ts';
import { readEdtf } from '../../src/schema/date.ts';
import { addressOf, dayOf, readArchive, readLedgers } from '../support/archive.ts';
import { ORIGIN } from '../support/build-site.ts';
import { readPages, type SitePage } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

const [base] = BASES;
const pages = new Map(readPages(await siteAt(base)).map((page) => [page.path, page]));
const articles = readArchive();
const ledgers = readLedgers();

/** What search engines ask of a news article. An estimated day is no day of publication. */
const newsArticleSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  headline: z.string().min(1),
  datePublished: z.iso.date().optional(),
  author: z.array(z.object({ '@type': z.string(), name: z.string().min(1) })),
  publisher: z.object({ name: z.string().min(1) }),
  articleSection: z.string().min(1),
  inLanguage: z.string().startsWith('zh'),
  mainEntityOfPage: z.url(),
});

test('every article has its page, and every article page its article', () => {
  const wanted = articles.map((article) => base + addressOf(article));
  const built = [...pages.values()].filter((page) => page.kind === 'article');
  assert.deepEqual(built.map((page) => page.path).sort(), wanted.sort());
});

test('an article page shows every word of the article', () => {
  for (const article of articles) {
    const { front, body } = article;
    const main = squeeze(pageOf(article).document.querySelector('main')?.textContent ?? '');
    const words = [
      ...[front.title, kickerToSet(front.kicker ?? ''), subtitleToSet(front.subtitle ?? '')],
      columnName(front.column ?? ''),
      front.dateline,
      ...[front.editorsNote, front.section, String(front.page)],
      ...front.authors.flatMap(({ role, name }) => [role, name]),
      ...body.map((block) => block.text),
    ];
    for (const text of words) {
      assert.ok(main.includes(squeeze(text ?? '')), `${front.id} does not show: ${text ?? ''}`);
    }
  }
});

test('text that the dump has lost is marked, and the mark is explained', () => {
  for (const article of articles.filter(({ body }) =>
    body.some(({ text }) => /〔缺〕/.test(text)),
  )) {
    const gaps = pageOf(article).document.querySelectorAll('.article-body [title]');
    assert.ok(
      gaps.some((gap) => gap.textContent.includes('缺')),
      article.front.id,
    );
  }
});

test('an article page carries a complete NewsArticle for search engines', () => {
  for (const article of articles) {
    const page = pageOf(article);
    const [script, ...more] = page.document.querySelectorAll('script[type="application/ld+json"]');
    assert.equal(more.length, 0, page.path);
    const data = newsArticleSchema.parse(JSON.parse(script?.textContent ?? ''));
    assert.equal(squeeze(data.headline), squeeze(article.front.title));
    assert.equal(data.mainEntityOfPage, new URL(page.path, ORIGIN).href);
    assert.equal(data.datePublished, isEstimated(article) ? undefined : article.front.date);
  }
});

test('an article page can be shared and cited', () => {
  for (const article of articles) {
    const { document, path } = pageOf(article);
    const og = (name: string) =>
      document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
    assert.equal(og('type'), 'article', path);
    assert.ok(og('title')?.includes(article.front.title), path);
    assert.equal(og('url'), new URL(path, ORIGIN).href);
    assert.ok(og('description') && og('site_name') && og('locale') === 'zh_CN', path);
    const text = document.querySelector('main')?.textContent ?? '';
    assert.match(text, /\[N(\/OL)?\]/, `${path} has no GB/T 7714 citation of a newspaper`);
    const meta = (name: string) =>
      document
        .querySelectorAll(`meta[name="citation_${name}"]`)
        .map((tag) => tag.getAttribute('content'));
    const { front } = article;
    assert.deepEqual(
      meta('title').map((title) => title?.includes(front.title)),
      [true],
      path,
    );
    const writers = front.authors.filter(({ role }) => role !== '摄影');
    const names = (writers.length > 0 ? writers : front.authors).map(({ name }) => name);
    assert.deepEqual(meta('author'), names);
    assert.deepEqual(meta('date'), isEstimated(article) ? [] : [front.date?.replaceAll('-', '/')]);
    assert.deepEqual(meta('journal_title'), ['平湖日报']);
    assert.deepEqual(meta('firstpage'), [String(front.page)]);
    assert.deepEqual(meta('language'), ['zh-CN']);
  }
});

test('a date that is only estimated is said to be, wherever it stands', () => {
  const estimated = articles.filter(isEstimated);
  for (const article of estimated) {
    const place = [base + addressOf(article), `${base}issues/${dayOf(article)}/`];
    for (const path of [...place, `${base}issues/${dayOf(article)}/p${article.front.page}/`]) {
      assert.match(pages.get(path)?.document.querySelector('main')?.textContent ?? '', /约/, path);
    }
    assert.ok(pageOf(article).document.querySelector('details'), 'evidence is there on demand');
  }
});

test('the ledger page shows every character of the dump', () => {
  for (const ledger of ledgers) {
    const path = `${base}issues/${ledger.day ?? ''}/p${ledger.page}/ledger/`;
    const text = squeeze(pages.get(path)?.document.querySelector('main')?.textContent ?? '');
    for (const entry of ledger.entries.filter(({ use }) => use !== 'markup')) {
      for (const line of entry.text.split(/[\n\r\f]/)) {
        assert.ok(text.includes(squeeze(line)), `${path} does not show: ${line}`);
      }
    }
  }
});

test('an article shows what was changed in it, and what stood there before', () => {
  const changed = ledgers.flatMap(({ repairs }) => repairs.filter((repair) => repair.article));
  assert.ok(changed.length > 0);
  for (const { article, dump, printed } of changed) {
    const own = articles.find(({ front }) => front.id === article);
    assert.ok(own);
    const text = squeeze(pageOf(own).document.querySelector('.repairs')?.textContent ?? '');
    for (const words of [dump, printed]) assert.ok(text.includes(squeeze(words)), words);
  }
});

function pageOf(article: (typeof articles)[number]): SitePage {
  const page = pages.get(base + addressOf(article));
  assert.ok(page, `no page for ${article.front.id}`);
  return page;
}

function isEstimated({ front }: (typeof articles)[number]): boolean {
  const ledger = ledgers.find(({ sha256 }) => sha256 === front.source.sha256);
  return readEdtf(ledger?.date ?? '')?.estimated ?? false;
}

/** Without white space, which a page may set as it likes, and with marks of one width. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
