import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadOf, shareMinutes } from '../../src/data/brief.ts';
import { readingMinutes } from '../../src/data/reading-time.ts';
import { sampleArticle } from '../site-units/sample.ts';

test('400 characters take a minute, and no article takes none', () => {
  assert.deepEqual([0, 1, 400, 590, 610, 4000].map(readingMinutes), [1, 1, 1, 1, 2, 10]);
});

const issueOf = (pages: number, each: number) =>
  Array.from({ length: pages * each }, (_, at) =>
    sampleArticle({
      page: Math.floor(at / each) + 1,
      order: (at % each) + 1,
      title: '十个字的标题正好十个',
    }),
  );

test('however many articles an issue has, headlines and leads take five minutes', () => {
  for (const [pages, each] of [
    [1, 1],
    [1, 8],
    [4, 7],
    [8, 12],
  ] as const) {
    const items = shareMinutes(issueOf(pages, each));
    assert.equal(items.length, pages * each);
    const characters = items.reduce(
      (sum, item) => sum + item.article.title.length + item.length,
      0,
    );
    assert.ok(characters <= 2000, `${characters} characters for ${items.length} articles`);
  }
});

test('where there is no room for all, the first of each page have leads', () => {
  const items = shareMinutes(issueOf(8, 12));
  const orders = items.filter(({ length }) => length > 0).map(({ article }) => article.order);
  assert.ok(items.some(({ length }) => length === 0));
  assert.deepEqual([...new Set(orders)].sort((a, b) => a - b).slice(0, 2), [1, 2]);
  assert.ok(items.every(({ article, length }) => article.order > 1 || length > 0));
});

test('a lead ends with its sentence, or says that it goes on', () => {
  const text =
    '第一句话到此为止。第二句话也到此为止。第三句话比较长一些，说了很多，然后才到此为止。';
  assert.equal(leadOf(text, 100), text);
  assert.equal(leadOf(text, 20), '第一句话到此为止。第二句话也到此为止。');
  assert.equal(
    leadOf('一句话，非常非常长，一直说下去，没有到头的时候。', 16),
    '一句话，非常非常长……',
  );
  assert.doesNotMatch(leadOf(text, 12), /。……/);
});
