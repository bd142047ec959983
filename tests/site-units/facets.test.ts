import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorFacts, columnFacts } from '../../src/data/facet-facts.ts';
import { facetRoutes } from '../../src/data/facet-routes.ts';
import { largestFirst, latestFirst, type Facet } from '../../src/data/facets.ts';
import { initialOf, nameIndex } from '../../src/data/name-index.ts';
import { peopleInRow } from '../../src/data/row-people.ts';
import { slugsFor } from '../../src/data/slugs.ts';
import { sampleArticle } from './sample.ts';

test('a name stands under the letter that its readers look under', () => {
  const letters = {
    胡佳英: 'H',
    单雄信: 'S',
    曾国: 'Z',
    '“镇”不简单': 'Z',
    第1评论: 'D',
    A股: 'A',
  };
  for (const [name, letter] of Object.entries(letters)) assert.equal(initialOf(name), letter, name);
  assert.equal(initialOf('12345热线'), '其他');
});

test('few names are shown one by one, many by letter, the largest and the newest first', () => {
  assert.equal(nameIndex(facetsOf(100)).all?.length, 100);
  const { all, largest, latest, initials } = nameIndex(facetsOf(500));
  assert.equal(all, undefined);
  assert.ok(largest.length + latest.length <= 60);
  assert.deepEqual(largest[0]?.articles.length, 9);
  assert.equal(
    initials.reduce((sum, { names }) => sum + names.length, 0),
    500,
    'each name stands under one letter',
  );
});

test('a name of one article has no page, and none of its neighbours has two', () => {
  const facets = facetsOf(500);
  const routes = facetRoutes(facets, 100);
  const addresses = routes.map(({ slug, number = '1' }) => `${slug}/${number}`);
  assert.equal(new Set(addresses).size, addresses.length);
  const named = new Set(routes.flatMap(({ props }) => (props.kind === 'name' ? props.facet : [])));
  for (const facet of facets) assert.equal(named.has(facet), facet.articles.length > 1);
  for (const { props } of routes) assert.ok(props.list.items.length <= 100);
});

test('names are ordered by number or by the day of their last article', () => {
  const [few, many] = [facetOf('少', ['2025-09-01']), facetOf('多', ['2025-08-02', '2025-08-01'])];
  assert.deepEqual(largestFirst([few, many]), [many, few]);
  assert.deepEqual(latestFirst([many, few]), [few, many]);
});

test('of a 栏目 number and period are told', () => {
  assert.deepEqual(columnFacts(facetOf('栏', ['2026-03-13', '2023-09-18'])), [
    '共2篇',
    '2023年9月至2026年3月',
  ]);
  assert.deepEqual(columnFacts(facetOf('栏', ['2025-08-28', '2025-08-27'])), [
    '共2篇',
    '2025年8月',
  ]);
});

test('of an author roles and years are told', () => {
  const both = facetOf('胡佳英', ['2026-03-13', '2023-09-18']);
  both.articles[1]?.authors.splice(0, 1, { role: '摄影', name: '胡佳英' });
  assert.deepEqual(authorFacts(both), ['共2篇', '记者1篇　摄影1篇', '2023—2026年']);
  assert.deepEqual(authorFacts(facetOf('胡佳英', ['2025-08-28'])), ['共1篇', '记者', '2025年']);
});

test('a row of an author’s list does not name the author again', () => {
  const { authors } = sampleArticle();
  assert.deepEqual(peopleInRow(authors), ['记者 胡佳英　见习记者 韩胜超']);
  assert.deepEqual(peopleInRow(authors, ['作者', '胡佳英']), ['记者', '与韩胜超']);
  assert.deepEqual(peopleInRow(authors, ['版块', '经济']), ['记者 胡佳英　见习记者 韩胜超']);
});

function facetsOf(number: number): Facet[] {
  const names = Array.from({ length: number }, (_, at) => String.fromCodePoint(0x4e00 + at * 7));
  const slugs = slugsFor(names);
  return names.map((name, at) => ({
    ...facetOf(name, Array<string>((at % 9) + 1).fill('2025-08-28')),
    slug: slugs.get(name) ?? name,
  }));
}

/** @param days of its articles, newest first */
function facetOf(name: string, days: readonly string[]): Facet {
  return { name, slug: name, articles: days.map((day) => sampleArticle({ day })) };
}
