import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupIssues } from '../../src/data/issues.ts';
import { nameFacets, type NameFacet } from '../../src/data/named/name-facets.ts';
import { initialOf, layOutNames } from '../../src/data/named/name-pages.ts';
import { gatherPlaces } from '../../src/data/named/gather-places.ts';
import { loadLexicon } from '../../src/data/named/load-lexicon.ts';
import { sampleArticle, samplePage } from './sample.ts';

const named = (people: string[], places: string[] = []) => ({ people, organisations: [], places });

test('names that one article alone has are not listed, those with most articles come first', () => {
  const days = ['2025-01-01', '2025-01-02', '2025-01-03'];
  const lists = [
    ['甲一', '乙二'],
    ['乙二', '丙三'],
    ['甲一', '乙二'],
  ];
  const articles = days.map((day, at) =>
    sampleArticle({ id: `${day}-p1-1`, day, named: named(lists[at] ?? []) }),
  );
  const archive = groupIssues(
    articles,
    days.map((day) => samplePage({ day })),
  );
  const facets = nameFacets(archive, 'people');
  assert.deepEqual(
    facets.map(({ name, articles: own }) => [name, own.map(({ day }) => day)]),
    [
      ['乙二', days.toReversed()],
      ['甲一', ['2025-01-03', '2025-01-01']],
    ],
  );
});

test('a name is looked up by the sound of its surname, a house by what it does', () => {
  assert.equal(initialOf('仇英', 'people'), 'q');
  assert.equal(initialOf('单田芳', 'people'), 's');
  assert.equal(initialOf('市商务局', 'organisations'), 's');
  assert.equal(initialOf('平湖智创园', 'organisations'), 'z');
  assert.equal(initialOf('VIVES大学', 'organisations'), 'v');
  assert.equal(initialOf('3M集团', 'organisations'), 'other');
});

test('few names stand on one page, many on pages by initial, each once', () => {
  const list = (count: number): NameFacet[] =>
    Array.from({ length: count }, (_, at) => {
      const name = `${'王李张刘陈'.charAt(at % 5)}${String.fromCodePoint(0x4e00 + at)}`;
      return { name, slug: name, articles: [] };
    });
  assert.deepEqual(
    layOutNames(list(60), 'people').map(({ initial, names }) => [initial, names.length]),
    [[undefined, 60]],
  );
  const pages = layOutNames(list(400), 'people');
  assert.deepEqual([...new Set(pages.map(({ initial }) => initial))], ['c', 'l', 'w', 'z']);
  assert.ok(pages.every(({ names }) => names.length <= 60));
  assert.equal(new Set(pages.flatMap(({ names }) => names.map(({ name }) => name))).size, 400);
});

test('every town has a square of its own, and a shade by its articles', () => {
  const { places, around } = loadLexicon();
  assert.equal(places.length, 9);
  const squares = [...places, ...around].map(({ row, column }) => `${row}/${column}`);
  assert.equal(new Set(squares).size, squares.length);
  const articles = [
    sampleArticle({ named: named([], ['乍浦镇']) }),
    sampleArticle({ named: named([], ['乍浦镇', '新埭镇']) }),
  ];
  const shades = new Map(
    gatherPlaces(articles, places).map(({ place, shade }) => [place.name, shade]),
  );
  assert.equal(shades.get('乍浦镇'), 5);
  assert.equal(shades.get('新埭镇'), 3);
  assert.equal(shades.get('曹桥街道'), 0);
});
