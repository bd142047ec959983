import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filtersOf, isEmpty, readQuery, withFilter, writeQuery } from '../../src/search/query.ts';

test('a query survives its address', () => {
  const query = {
    words: '平湖 50%&',
    filters: { year: '2025', author: '胡佳英' },
    sort: 'newest',
  } as const;
  assert.deepEqual(readQuery(new URLSearchParams(writeQuery(query))), query);
});

test('what is unknown or empty in an address is left out', () => {
  const query = readQuery(new URLSearchParams('?q=+水+&year=&sort=best&other=1'));
  assert.deepEqual(query, { words: '水', filters: {} });
  assert.equal(writeQuery(query), '?q=%E6%B0%B4');
});

test('a filter alone is a question, nothing at all is none', () => {
  assert.equal(isEmpty(readQuery(new URLSearchParams('section=评论'))), false);
  assert.equal(isEmpty(readQuery(new URLSearchParams('sort=newest'))), true);
  assert.equal(writeQuery({ words: '', filters: {} }), '');
});

test('a day that is none is left out', () => {
  const { filters } = readQuery(new URLSearchParams('from=2025-8-1&to=2025-08-31'));
  assert.deepEqual(filters, { to: '2025-08-31' });
});

test('one filter is changed or taken away, and the others stay', () => {
  const query = readQuery(new URLSearchParams('q=水&year=2025&page=1&sort=oldest'));
  const changed = withFilter(query, 'page', '2');
  assert.equal(writeQuery(changed), writeQuery(query).replace('page=1', 'page=2'));
  const less = withFilter(query, 'year', undefined);
  assert.deepEqual(filtersOf(less), [['page', '1']]);
  assert.equal(less.sort, 'oldest');
  assert.deepEqual(filtersOf(query).length, 2, 'the query itself is as before');
});
