import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { printAtom, type AtomFeed } from '../../src/data/atom.ts';
import { issueDate } from '../../src/data/issue-date.ts';
import { itemsInFull } from '../../src/data/feed.ts';
import { sampleArticle } from './sample.ts';

const item = {
  article: sampleArticle({ column: '八大行动 实干开图' }),
  date: issueDate('2025-08-28'),
  summary: '2025年8月28日 第1版',
  url: 'https://archive.example/issues/2025-08-28/p1/13/',
};
const feed: AtomFeed = {
  title: '经济｜平湖日报档案',
  page: 'https://archive.example/sections/经济/',
  self: 'https://archive.example/sections/经济/atom.xml',
  author: '平湖日报',
  lang: 'zh-CN',
  items: [item],
};
const textSchema = z.object({
  feed: z.object({
    title: z.string(),
    entry: z.object({ title: z.string(), summary: z.string() }),
  }),
});

test('a feed has all that RFC 4287 asks of it', () => {
  const xml = printAtom(feed);
  assert.equal(new SyntaxValidator().validate(xml), true);
  for (const [name, count] of Object.entries({
    id: 2,
    title: 2,
    updated: 2,
    published: 1,
    summary: 1,
  })) {
    assert.equal(xml.split(`<${name}>`).length - 1, count, name);
  }
  assert.match(xml, /<link rel="self" type="application\/atom\+xml"/);
  assert.match(xml, /<updated>2025-08-28T06:30:00\+08:00<\/updated>/);
  assert.match(xml, /<category term="八大行动 实干开图"\/>/);
});

test('an estimated day is none of publication, and an empty feed is one', () => {
  const estimated = { ...item, date: issueDate('2023-09-18/2023-09-22') };
  assert.doesNotMatch(printAtom({ ...feed, items: [estimated] }), /<published>/);
  assert.equal(new SyntaxValidator().validate(printAtom({ ...feed, items: [] })), true);
});

test('whatever a headline has in it, the feed is well formed and reads back the same', () => {
  const parser = new XMLParser({ trimValues: false, parseTagValue: false });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
      const summary = `<b>&amp;"${title}]]>`;
      const xml = printAtom({
        ...feed,
        title,
        items: [{ ...item, article: { ...item.article, title }, summary }],
      });
      assert.equal(new SyntaxValidator().validate(xml), true);
      const read = textSchema.parse(parser.parse(xml)).feed;
      // What XML may not hold is left out.
      const kept = (text: string) => text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '');
      assert.equal(kept(read.entry.title), kept(title));
      assert.equal(kept(read.entry.summary), kept(summary));
    }),
  );
});

test('a feed brings along whole articles as far as it stays light', () => {
  const items = [5000, 9000, 3500, 9000].map((characters) => ({
    ...item,
    article: sampleArticle({ characters }),
  }));
  const full = itemsInFull(items);
  assert.ok(items[0] && full.has(items[0]), 'the newest');
  const sum = [...full].reduce((all, { article }) => all + article.characters, 0);
  assert.ok(sum <= 9000);
});
