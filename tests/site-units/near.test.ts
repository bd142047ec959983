import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { descriptionOf } from '../../src/data/description.ts';
import { nearHref } from '../../src/data/near-href.ts';
import { titlesNear } from '../../src/data/titles-near.ts';
import { createUrls } from '../../src/data/urls.ts';

const day = '2025-08-28';
const place = (page: number, line: number) => ({ id: `${day}-p${page}-${line}`, day, page });

test('an address from article to article leads where the whole address leads', () => {
  const { article } = createUrls('/archive/');
  const number = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(number, number, number, number, (page, line, other, target) => {
      const [from, to] = [place(page, line), place(other, target)];
      const here = new URL(article(from), 'https://example.org');
      assert.equal(new URL(nearHref(from, to), here).pathname, article(to));
    }),
  );
});

test('the titles beside an article are those around it, its own among them', () => {
  const all = Array.from({ length: 12 }, (_, at) => at);
  assert.deepEqual(titlesNear(all, 0), [0, 1, 2, 3, 4]);
  assert.deepEqual(titlesNear(all, 6), [4, 5, 6, 7, 8]);
  assert.deepEqual(titlesNear(all, 11), [7, 8, 9, 10, 11]);
  assert.deepEqual(titlesNear([0, 1], 1), [0, 1]);
});

test('a description is the first words, cut between characters', () => {
  assert.equal(descriptionOf({ lead: '', title: '题' }), '题');
  const words = descriptionOf({ lead: '𠮷'.repeat(99), title: '' });
  assert.ok(words.isWellFormed() && words.endsWith('…'));
  assert.equal([...words].length, 40);
});
