import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { SyntaxValidator } from 'fast-xml-validator';
import { columnName } from '../../src/data/column-name.ts';
import { FIELDS } from '../../src/data/export/fields.ts';
import { plainBlocks } from '../../src/data/plain-text.ts';
import { addressOf, dayOf, readArchive } from '../support/archive.ts';
import { ORIGIN } from '../support/build-site.ts';
import { readPages } from '../support/site-pages.ts';
import { BASES, siteAt } from '../support/sites.ts';

const [base] = BASES;
const site = await siteAt(base);
const pages = readPages(site);
const articles = readArchive();
const years = [...new Set(articles.map((article) => dayOf(article).slice(0, 4)))];
const recordSchema = z.looseObject({
  id: z.string(),
  url: z.url(),
  title: z.string(),
  text: z.string(),
});

test('the data of all years have every article once, whole, with the fields that are described', () => {
  const lines = years.flatMap((year) => read(`data/${year}.jsonl`).trimEnd().split('\n'));
  const records = lines.map((line) => recordSchema.parse(JSON.parse(line)));
  assert.deepEqual(
    records.map(({ id }) => id),
    articles.map(({ front }) => front.id),
  );
  for (const [at, record] of records.entries()) {
    const article = articles[at];
    assert.ok(article);
    const names = [...(lines[at] ?? '').matchAll(/"(\w+)":/g)].map(([, name]) => name);
    for (const { name } of FIELDS) assert.ok(names.includes(name), name);
    assert.equal(Object.keys(record).length, FIELDS.length);
    assert.equal(record.title, article.front.title);
    assert.equal(record.url, ORIGIN + base + addressOf(article));
    for (const { text } of article.body) assert.ok(record.text.includes(text), record.id);
  }
});

test('the page of the data leads to a JSON Lines and a CSV file for each year, and names each field', () => {
  const page = pages.find(({ kind }) => kind === 'data');
  const links = page?.document.querySelectorAll('a').map((link) => link.getAttribute('href'));
  for (const year of years) {
    for (const format of ['jsonl', 'csv']) {
      assert.ok(links?.includes(`${base}data/${year}.${format}`), `${year} ${format}`);
    }
    assert.match(read(`data/${year}.csv`), /^\uFEFFid,url,day,/);
  }
  const named = page?.document
    .querySelectorAll('.fields code')
    .map(({ textContent }) => textContent);
  assert.deepEqual(
    named,
    FIELDS.map(({ name }) => name),
  );
});

test('beside each article lie its data and its text, and its page says so', () => {
  for (const article of articles) {
    const address = addressOf(article).replace(/\/$/, '');
    const record = recordSchema.parse(JSON.parse(read(`${address}.json`)));
    assert.equal(record.id, article.front.id);
    const blocks = plainBlocks(read(`${address}.md`));
    assert.ok(blocks.includes(`## ${article.front.title}`), address);
    assert.ok(
      blocks.some((block) => block.includes(ORIGIN)),
      'its source',
    );
    const page = pages.find(({ path }) => path === base + addressOf(article));
    for (const type of ['application/json', 'text/markdown']) {
      assert.ok(page?.document.querySelector(`link[rel=alternate][type="${type}"]`), address);
    }
  }
});

test('every section, and every 栏目 with a page, has an Atom feed that its page names', () => {
  const lists = pages.filter(({ kind }) => kind === 'section' || kind === 'column');
  assert.ok(lists.some(({ kind }) => kind === 'column'));
  for (const { path, document } of lists) {
    const href = document
      .querySelector('link[rel=alternate][type="application/atom+xml"]')
      ?.getAttribute('href');
    assert.ok(href, path);
    assert.equal(new SyntaxValidator().validate(read(href.slice(base.length))), true, path);
  }
});

test('a name with one article has no page, and leads to that article', () => {
  const counts = new Map<string, number>();
  for (const { front } of articles) {
    for (const name of new Set(front.authors.map((author) => author.name))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const overview = pages.find(({ kind }) => kind === 'authors')?.document;
  for (const link of overview?.querySelectorAll('.facet-index a') ?? []) {
    const name = link.querySelector('span')?.textContent.trim() ?? '';
    const isOne = counts.get(name) === 1;
    assert.match(link.getAttribute('href') ?? '', isOne ? /\/issues\// : /\/authors\//, name);
  }
  assert.equal(
    pages.filter(({ kind }) => kind === 'author').length,
    [...counts.values()].filter((count) => count > 1).length,
  );
});

test('a list names in its head what its rows then leave out', () => {
  for (const { kind, document, path } of pages) {
    if (kind !== 'author' && kind !== 'column' && kind !== 'section') continue;
    const name = document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    assert.match(document.querySelector('.list-facts')?.textContent ?? '', /共\d+篇|还没有/, path);
    for (const fact of document.querySelectorAll('.row-facts > span')) {
      assert.notEqual(fact.textContent.trim(), name, path);
      if (kind === 'author') assert.ok(!fact.textContent.includes(name), path);
    }
  }
});

test('names of 栏目 are shown without stray quotes, their parts with a seam', () => {
  const printed = articles.filter(({ front }) => front.column?.includes(' '));
  assert.ok(printed.length > 0);
  for (const article of printed) {
    const page = pages.find(({ path }) => path === base + addressOf(article));
    const mark = page?.document.querySelector('.column-mark');
    const parts = columnName(article.front.column ?? '').split(' ');
    assert.equal(mark?.querySelectorAll('.seam').length, parts.length - 1);
    assert.equal(mark.textContent.replace(/\s+/g, ''), parts.join(''));
  }
});

function read(path: string): string {
  return readFileSync(join(site.dist, decodeURIComponent(path)), 'utf8');
}
