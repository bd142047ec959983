import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontIssue, holdingsInWords } from '../../src/data/front-issue.ts';
import { groupIssues } from '../../src/data/issues.ts';
import { keptInWords } from '../../src/data/kept-pages.ts';
import { apartInWords, sameDays } from '../../src/data/same-day.ts';
import { sampleArticle, samplePage } from './sample.ts';

/** Issues of these days, each of one page; `2023-09-18~` is estimated. */
function issuesOf(...dates: string[]) {
  const pages = dates.map((date) => samplePage({ day: date.slice(0, 10), date }));
  return groupIssues([], pages).issues;
}

function same(issues: ReturnType<typeof issuesOf>, day: string, most = 9) {
  return sameDays(issues, day, most).map((found) =>
    [found.when, found.issue.day, apartInWords(found)].join(' ').trim(),
  );
}

test('other years show the same day, else the nearest within a month', () => {
  const issues = issuesOf('2021-01-01', '2022-08-25', '2023-08-28', '2023-08-29', '2025-08-28');
  assert.deepEqual(same(issues, '2025-08-28'), ['前年 2023-08-28', '3年前 2022-08-25 早3天']);
  assert.deepEqual(same(issues, '2022-08-25'), ['3年后 2025-08-28 晚3天', '次年 2023-08-28 晚3天']);
  assert.deepEqual(same(issues, '2021-01-01'), []);
});

test('around New Year the nearest may bear the number of another year', () => {
  const issues = issuesOf('2023-12-30', '2025-01-02');
  assert.deepEqual(same(issues, '2025-01-02'), ['去年 2023-12-30 早3天']);
});

test('of many years the nearest are shown, the newest first', () => {
  const issues = issuesOf('2019-05-04', '2020-05-04', '2021-05-04', '2022-05-04', '2023-05-04');
  assert.deepEqual(same(issues, '2021-05-04', 2), ['次年 2022-05-04', '去年 2020-05-04']);
});

test('the 29th of February is remembered in years that have none', () => {
  assert.deepEqual(same(issuesOf('2023-02-28', '2024-02-29'), '2024-02-29'), ['去年 2023-02-28']);
});

test('of an estimated date it is not said how far it is', () => {
  const issues = issuesOf('2023-08-20/2023-08-30', '2025-08-28');
  assert.deepEqual(same(issues, '2025-08-28'), ['前年 2023-08-20']);
});

test('the front opens with the newest sure day, and knows what may be newer', () => {
  const issues = issuesOf('2025-08-27', '2025-08-28', '2026-02-24/2026-05-05', '2026-03-13~');
  const { issue, later } = frontIssue(issues);
  assert.equal(issue?.day, '2025-08-28');
  assert.deepEqual(
    later.map(({ day }) => day),
    ['2026-03-13', '2026-02-24'],
  );
});

test('where no day is sure the front opens with the newest of all', () => {
  const { issue, later } = frontIssue(issuesOf('2026-02-24~', '2026-03-13~'));
  assert.equal(issue?.day, '2026-03-13');
  assert.deepEqual(later, []);
  assert.deepEqual(frontIssue([]), { issue: undefined, later: [] });
});

test('the ear says what the archive holds, and of which years', () => {
  assert.equal(holdingsInWords(issuesOf('2023-09-18', '2025-08-28')), '入档2期0篇，2023—2025');
  assert.equal(holdingsInWords(issuesOf('2025-08-27', '2025-08-28')), '入档2期0篇，2025');
});

test('an issue says which pages the archive has of it', () => {
  const kept = (...numbers: number[]) => {
    const article = sampleArticle({ page: numbers[0] ?? 1 });
    const pages = numbers.map((page) => samplePage({ page }));
    const [issue] = groupIssues([article], pages).issues;
    assert.ok(issue);
    return keptInWords(issue);
  };
  assert.equal(kept(1, 2, 3), '入档3版1篇');
  assert.equal(kept(5), '入档第5版，共1篇');
  assert.equal(kept(1, 5), '入档第1、5版，共1篇');
});
