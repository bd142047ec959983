import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync, strFromU8 } from 'fflate';
import type { Book } from '../../src/books/book.ts';
import { packBook } from '../../src/books/pack-book.ts';
import { dayOf, readArchive } from '../support/archive.ts';
import { BASES, siteAt } from '../support/sites.ts';

const site = await siteAt(BASES[0]);
const days = Map.groupBy(readArchive(), dayOf);

function readBook(day: string): Uint8Array {
  return readFileSync(join(site.dist, `books/pinghu-daily-${day}.epub`));
}

test('every issue has its book, and each is valid', async () => {
  assert.equal(globSync('books/*', { cwd: site.dist }).length, days.size);
  for (const day of days.keys()) {
    const { valid, messages } = await EpubCheck.validate(readBook(day));
    const faults = messages.filter(({ severity }) => severity !== 'usage');
    assert.ok(valid, day);
    assert.deepEqual(faults, [], day);
  }
});

test('a book says when the issue came out, as far as that is known, and where it is from', () => {
  const packageOf = (day: string) =>
    strFromU8(unzipSync(readBook(day))['EPUB/package.opf'] ?? new Uint8Array());
  assert.match(packageOf('2025-08-27'), /<dc:date>2025-08-27<\/dc:date>/);
  assert.match(packageOf('2025-08-27'), /<dc:source>https:.*\/issues\/2025-08-27\/<\/dc:source>/);
  assert.match(packageOf('2023-09-18'), /<dc:date>2023-09<\/dc:date>/);
});

test('every paragraph of an issue is in its book, and every article in its contents', () => {
  for (const [day, articles] of days) {
    const files = Object.entries(unzipSync(readBook(day))).map(
      ([name, bytes]) => [name, squeeze(strFromU8(bytes))] as const,
    );
    const contents = files.find(([name]) => name === 'EPUB/nav.xhtml')?.[1] ?? '';
    const text = files.map(([, words]) => words).join('');
    for (const { front, body } of articles) {
      assert.ok(contents.includes(squeeze(front.title)), front.id);
      for (const block of body) assert.ok(text.includes(squeeze(block.text)), front.id);
    }
  }
});

const BOOK: Book = {
  source: 'https://archive.example/issues/2025-08-27/',
  title: '平湖日报 <1> & "2"',
  language: 'zh-CN',
  publisher: '平湖日报',
  description: '1版，1篇',
  date: undefined,
  day: '2025-08-27',
  rights: '著作权属平湖日报',
  parts: [
    { name: 'p1', title: '第1版', chapters: [] },
    {
      name: 'p2',
      title: '第2版',
      chapters: [{ name: 'p2-1', title: 'A & <B>', xhtml: '<h1>A</h1>', writers: ['胡佳英'] }],
    },
  ],
};

test('signs of XML in words, a page without articles and an unknown date make a valid book', async () => {
  const { valid, messages } = await EpubCheck.validate(packBook(BOOK));
  assert.ok(valid, JSON.stringify(messages));
});

test('the same issue gives the same bytes, its type first and as it is', () => {
  const bytes = Buffer.from(packBook(BOOK));
  assert.deepEqual(bytes, Buffer.from(packBook(BOOK)));
  assert.equal(bytes.toString('latin1', 30, 58), 'mimetypeapplication/epub+zip');
});

/** Text without tags and spaces, with the signs of XML as they are meant. */
function squeeze(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, '');
}
