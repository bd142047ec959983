import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeOf } from '../../src/aids/offline/route.ts';
import { pagesToDrop } from '../../src/aids/offline/which-to-drop.ts';
import { INDEX_FOLDER } from '../../src/search/manifest.ts';
import { RELATED_FOLDER } from '../../src/search/related/manifest.ts';

test('nothing of the search is kept', () => {
  for (const path of [`${INDEX_FOLDER}/manifest.json`, `${INDEX_FOLDER}/2025/a.bin`]) {
    assert.equal(routeOf(path, false), 'leave', path);
  }
  assert.equal(routeOf(`${RELATED_FOLDER}/x/pagefind.js`, false), 'leave');
  assert.equal(routeOf('search/', true), 'page');
});

test('issues with all below them are kept, calendars and lists are not', () => {
  for (const path of ['', 'brief/', 'p1/', 'p1/ledger/', 'p1/23/', 'p12/11-35/']) {
    assert.equal(routeOf(`issues/2025-08-27/${path}`, true), 'kept', path);
  }
  assert.equal(routeOf('hant/2025-08-27.json', false), 'kept');
  for (const path of ['', 'issues/', 'issues/2025/', 'issues/2025/08/', 'authors/']) {
    assert.equal(routeOf(path, true), 'page', path);
  }
  assert.equal(routeOf('assets/Base.abc.css', false), 'asset');
  assert.equal(routeOf('books/pinghu-daily-2025-08-27.epub', false), 'leave');
});

test('of too many issues, or pages, the oldest go', () => {
  const page = (day: number, place: string) =>
    `http://x/issues/2025-08-${String(day).padStart(2, '0')}/${place}`;
  const kept = [page(1, ''), page(2, ''), page(1, 'p1/'), page(3, ''), page(2, 'p1/')];
  assert.deepEqual(pagesToDrop(kept, { issues: 3, pages: 9 }), []);
  assert.deepEqual(pagesToDrop(kept, { issues: 2, pages: 9 }), [page(1, ''), page(1, 'p1/')]);
  assert.deepEqual(pagesToDrop(kept, { issues: 3, pages: 2 }), kept.slice(0, 3));
  const table = 'http://x/hant/base.json';
  assert.deepEqual(pagesToDrop([table, page(1, '')], { issues: 0, pages: 9 }), [page(1, '')]);
});
