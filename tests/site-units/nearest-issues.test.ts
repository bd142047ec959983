import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateInPath } from '../../src/data/date-in-path.ts';
import { packDays, unpackDays } from '../../src/data/day-list.ts';
import { nearestIssues } from '../../src/data/nearest-issues.ts';

const days = ['2023-09-18', '2025-08-27', '2025-08-28', '2026-02-24'].map((day) => ({ day }));

function near(asked: string) {
  const { exact, before, after } = nearestIssues(days, asked);
  return [exact?.day, before?.day, after?.day];
}

test('a day leads to its issue, or to those next to it', () => {
  assert.deepEqual(near('2025-08-27'), ['2025-08-27', '2023-09-18', '2025-08-28']);
  assert.deepEqual(near('2025-08-29'), [undefined, '2025-08-28', '2026-02-24']);
  assert.deepEqual(near('1999-01-01'), [undefined, undefined, '2023-09-18']);
  assert.deepEqual(near('2030-01-01'), [undefined, '2026-02-24', undefined]);
});

test('a month or a year leads to what is before and in or after it', () => {
  assert.deepEqual(near('2025-09'), [undefined, '2025-08-28', '2026-02-24']);
  assert.deepEqual(near('2025'), [undefined, '2023-09-18', '2025-08-27']);
});

test('an empty archive has nothing near', () => {
  const nothing = { exact: undefined, before: undefined, after: undefined };
  assert.deepEqual(nearestIssues([], '2025-08-28'), nothing);
});

test('the date that an address asks for is read in the ways that people write it', () => {
  const read = {
    '/issues/2025-08-28/': '2025-08-28',
    '/pinghu/issues/2025-08-28/p1/13/': '2025-08-28',
    '/issues/2025-8-3': '2025-08-03',
    '/issues/20250828/': '2025-08-28',
    '/issues/2025/08/': '2025-08',
    '/issues/2025/8/28/': '2025-08-28',
    '/issues/2025.8.28': '2025-08-28',
    '/issues/1999/': '1999',
  };
  for (const [path, date] of Object.entries(read)) assert.equal(dateInPath(path), date, path);
  for (const path of ['/authors/2025-08-28/', '/issues/', '/issues/2025-13-01/', '/issues/p1/']) {
    assert.equal(dateInPath(path), undefined, path);
  }
});

test('the days that a browser is sent read back as they were', () => {
  const first = Date.parse('1949-10-01');
  const list = fc
    .uniqueArray(
      fc.tuple(fc.nat(40_000), fc.option(fc.string({ minLength: 1 }), { nil: undefined })),
      {
        selector: ([at]) => at,
      },
    )
    .map((made) =>
      made
        .toSorted(([a], [b]) => a - b)
        .map(([at, words]) => ({
          day: new Date(first + at * 86_400_000).toISOString().slice(0, 10),
          ...(words && { words }),
        })),
    );
  fc.assert(
    fc.property(list, (made) => {
      const sent: unknown = JSON.parse(JSON.stringify(packDays(made)));
      assert.deepEqual(unpackDays(sent as ReturnType<typeof packDays>), made);
    }),
  );
});
