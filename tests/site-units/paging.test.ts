import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighboursAt } from '../../src/data/neighbours.ts';
import { PAGE_SIZE, pagerNumbers, paginate } from '../../src/data/paging.ts';

const items = Array.from({ length: PAGE_SIZE * 2 + 1 }, (_, index) => index);

test('pages hold every item once, in order', () => {
  const pages = paginate(items);
  assert.deepEqual(
    pages.map((page) => page.items.length),
    [PAGE_SIZE, PAGE_SIZE, 1],
  );
  assert.deepEqual(
    pages.flatMap((page) => page.items),
    items,
  );
  assert.ok(pages.every((page) => page.count === 3 && page.total === items.length));
});

test('a full last page is not followed by an empty one', () => {
  assert.equal(paginate(items.slice(0, PAGE_SIZE)).length, 1);
});

test('an empty list is one page', () => {
  assert.deepEqual(paginate([]), [{ number: 1, count: 1, total: 0, items: [] }]);
});

test('the pager shows ends, current and neighbours', () => {
  assert.deepEqual(pagerNumbers(1, 1), [1]);
  assert.deepEqual(pagerNumbers(1, 9), [1, 2, null, 9]);
  assert.deepEqual(pagerNumbers(5, 9), [1, null, 4, 5, 6, null, 9]);
  assert.deepEqual(pagerNumbers(9, 9), [1, null, 8, 9]);
});

test('the ends of a list have no neighbour', () => {
  assert.deepEqual(neighboursAt(['a', 'b'], 0), { previous: undefined, next: 'b' });
  assert.deepEqual(neighboursAt(['a', 'b'], 1), { previous: 'a', next: undefined });
});
