import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyOf, questionOf, readSaved, writeSaved } from '../../src/search/saved/saved-search.ts';
import { growthOf, isNew, seenAfter, seenOf } from '../../src/search/saved/seen.ts';
import { MOST, openStore, type Kept } from '../../src/search/saved/store.ts';

const NAME = 'saved';
const none = { folders: [], since: '', counts: {} };

test('what is more than was seen is new, day by day; what has gone makes up for nothing', () => {
  const seen = seenOf(days({ '2025-08-27': 5, '2025-08-28': 2, '2025-08-30': 4 }), ['a']);
  const growth = growthOf(seen, days({ '1998-01-02': 3, '2025-08-27': 5, '2025-08-28': 4 }));
  assert.equal(growth.count, 5);
  const asked = ['1998-01-02', '2025-08-27', '2025-08-28', '2025-08-30', '2025-09-01'];
  assert.deepEqual(
    asked.filter((day) => isNew(growth, day)),
    ['1998-01-02', '2025-08-28'],
  );
});

test('what was seen is not new again, and what did not change stays seen', () => {
  const before = seenOf(days({ '2025-08-27': 5, '1998-01-02': 1 }), ['a', 'b']);
  const seen = seenAfter(before, days({ '2025-08-27': 6, '2025-08-28': 1 }), ['a', 'c']);
  assert.deepEqual(seen.folders, ['a', 'c']);
  const all = days({ '1998-01-02': 1, '2025-08-27': 6, '2025-08-28': 1 });
  assert.equal(growthOf(seen, all).count, 0);
  assert.equal(growthOf(seen, days({ '1998-01-02': 2 })).count, 1);
});

test('of a question that thousands of days answer the older ones are kept by months', () => {
  const every = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => {
      const day = new Date(Date.UTC(1990, 0, 1) + (from + at) * 86_400_000);
      return [day.toISOString().slice(0, 10), 2] as const;
    });
  const seen = seenOf(new Map(every(0, 9000)), []);
  assert.ok(Object.keys(seen.counts).length < 1400);
  assert.equal(growthOf(seen, new Map(every(0, 9000))).count, 0);
  const growth = growthOf(seen, new Map([...every(0, 9003), ['1995-05-05', 3]]));
  assert.equal(growth.count, 2 * 3 + 1);
  assert.ok(isNew(growth, '1995-05-05') && !isNew(growth, '1995-06-05'));
  // As the days go on, more of them are counted by months; none becomes new by it.
  const later = seenAfter(seen, new Map(every(8990, 9400)), []);
  assert.ok(later.since > seen.since && Object.keys(later.counts).length < 1400);
  assert.equal(growthOf(later, new Map(every(0, 9400))).count, 0);
});

test('a question is the same in any order of its results', () => {
  const query = { words: '跨境电商 -广告', filters: { author: '仲旭东', from: '2025-01-01' } };
  const key = keyOf({ ...query, sort: 'newest' });
  assert.equal(key, keyOf(query));
  assert.deepEqual(questionOf({ key, seen: none }), query);
});

test('what was written is read again', () => {
  const searches = [
    {
      key: keyOf({ words: '独山港镇', filters: {} }),
      seen: seenOf(days({ '2025-08-27': 1 }), ['a']),
    },
    { key: keyOf({ words: '', filters: { column: '当湖' } }), seen: none },
  ];
  assert.deepEqual(readSaved(writeSaved(searches)), searches);
});

test('whatever else lies there is left out and harms nothing', () => {
  const good = { key: '?q=%E5%B9%B3', seen: none };
  const bad: unknown[] = [
    ...[null, 1, 'x', [], {}, { key: '?q=a' }, { key: 1, seen: none }, { key: '', seen: none }],
    ...[
      { key: '?sort=newest', seen: none },
      { key: '?q=b', seen: { ...none, folders: 1 } },
    ],
    ...[
      { key: '?q=c', seen: { ...none, counts: null } },
      { key: '?q=d', seen: { counts: {} } },
    ],
  ];
  const text = (searches: unknown) => JSON.stringify({ version: 1, searches });
  assert.deepEqual(readSaved(text([...bad, good, good])), [good]);
  const odd = {
    key: '?q=%E5%B9%B3',
    seen: { ...none, folders: ['a', 2], counts: { x: 1, '2025-01-02': 'y' } },
  };
  assert.deepEqual(readSaved(text([odd])), [{ ...good, seen: { ...none, folders: ['a'] } }]);
  assert.deepEqual(readSaved(JSON.stringify({ version: 2, searches: [good] })), []);
  assert.deepEqual(readSaved(null), []);
  fc.assert(fc.property(fc.string(), (any) => readSaved(any).length === 0));
  fc.assert(
    fc.property(fc.jsonValue(), (any) => {
      for (const { key, seen } of readSaved(text([any]))) {
        assert.equal(keyOf(questionOf({ key, seen })), key);
        growthOf(seen, days({ '2025-08-27': 1 }));
      }
    }),
  );
});

test('a search is kept once, the newest first, no more than there is room for, and put back in its place', () => {
  const store = openStore(memory, NAME);
  assert.ok(store);
  const keys = Array.from({ length: MOST }, (_, at) => `?q=${at}`);
  for (const key of keys) assert.ok(store.keep({ key, seen: none }));
  assert.ok(!store.keep({ key: '?q=more', seen: none }));
  const seen = seenOf(days({ '2025-08-27': 1 }), ['a']);
  assert.ok(store.keep({ key: '?q=3', seen }));
  assert.deepEqual(store.find('?q=3')?.seen, seen);
  const order = () => store.all().map(({ key }) => key);
  assert.deepEqual(order(), keys.toReversed());
  const place = store.remove('?q=3');
  assert.equal(store.find('?q=3'), undefined);
  assert.equal(store.remove('?q=3'), undefined);
  assert.ok(store.keep({ key: '?q=3', seen }, place));
  assert.deepEqual(order(), keys.toReversed());
});

test('there is no store where the browser keeps nothing, and a full one says so', () => {
  const forbid = (): never => {
    throw new Error('SecurityError');
  };
  assert.equal(openStore(forbid, NAME), undefined);
  assert.equal(
    openStore(() => ({ ...memory(), setItem: forbid }), NAME),
    undefined,
  );
  const kept = memory();
  let isFull = false;
  const store = openStore(
    () => ({ ...kept, setItem: (name, text) => (isFull ? forbid() : kept.setItem(name, text)) }),
    NAME,
  );
  assert.ok(store);
  assert.ok(store.keep({ key: '?q=a', seen: none }));
  isFull = true;
  assert.ok(!store.keep({ key: '?q=b', seen: none }));
  assert.deepEqual(
    store.all().map(({ key }) => key),
    ['?q=a'],
  );
});

function days(counts: Record<string, number>): Map<string, number> {
  return new Map(Object.entries(counts));
}

function memory(): Kept {
  const all = new Map<string, string>();
  return {
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, text) => void all.set(name, text),
    removeItem: (name) => void all.delete(name),
  };
}
