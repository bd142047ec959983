import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarMonth, calendarYears, openYears } from '../../src/data/calendar.ts';
import { authorFacets, columnFacets, sectionFacets } from '../../src/data/facets.ts';
import { groupIssues } from '../../src/data/issues.ts';
import { makeUp } from '../../src/data/make-up.ts';
import { sampleArticle, samplePage } from './sample.ts';

function article(day: string, page: number, order: number, changes = {}) {
  const id = `${day}-p${page}-${order * 10}`;
  return sampleArticle({ id, day, date: day, page, order, ...changes });
}

const articles = [
  article('2025-08-28', 2, 1, { column: '第1评论', section: '评论' }),
  article('2025-08-28', 1, 2),
  article('2025-08-28', 1, 1),
  article('2023-09-18', 1, 1, { authors: [{ role: '记者', name: '阿明' }] }),
];
const pages = [
  samplePage({ page: 2 }),
  samplePage({ page: 1 }),
  samplePage({ day: '2023-09-18', date: '2023-09-18/2023-09-22' }),
];
const archive = groupIssues(articles, pages);

test('issues are oldest first, their pages and articles in printed order', () => {
  assert.deepEqual(
    archive.issues.map((issue) => issue.day),
    ['2023-09-18', '2025-08-28'],
  );
  assert.deepEqual(
    archive.byDay.get('2025-08-28')?.articles.map(({ id }) => id),
    ['2025-08-28-p1-10', '2025-08-28-p1-20', '2025-08-28-p2-10'],
  );
});

test('the page with the masthead gives the issue its date', () => {
  const front = samplePage({ page: 3, date: '2025-08-27', masthead: { date: '2025-08-27' } });
  const { issues } = groupIssues([], [samplePage({ date: '2025-08-27~' }), front]);
  assert.equal(issues[0]?.date.estimated, false);
});

test('an article whose page has no ledger is refused by file', () => {
  assert.throws(() => groupIssues([article('2025-08-29', 1, 1)], pages), /p1-13\.md/);
});

test('sections keep the order of the vocabulary, also empty ones', () => {
  const counts = sectionFacets(archive).map(({ name, articles: own }) => [name, own.length]);
  assert.equal(counts.length, 9);
  assert.deepEqual(counts[0], ['要闻', 0]);
  assert.deepEqual(counts[1], ['经济', 3]);
});

test('columns and authors gather their articles, newest issue first', () => {
  assert.deepEqual(
    columnFacets(archive).map(({ name, slug }) => [name, slug]),
    [['第1评论', '第1评论']],
  );
  const authors = authorFacets(archive);
  assert.deepEqual(
    authors.map(({ name }) => name),
    ['阿明', '韩胜超', '胡佳英'],
  );
  assert.equal(authors[2]?.articles[0]?.id, '2025-08-28-p1-10');
});

test('a month’s sheet begins on Monday and holds its issues', () => {
  const sheet = calendarMonth('2025-08', archive.issues.slice(1), []);
  assert.ok(sheet.weeks.every((week) => week.length === 7));
  assert.equal(
    sheet.weeks[0]?.findIndex((cell) => cell.day === 1),
    4,
  );
  assert.equal(sheet.weeks.flat().filter((cell) => cell.day).length, 31);
  assert.equal(sheet.weeks.flat().find((cell) => cell.issue)?.day, 28);
});

test('only the newest years are opened on the overview', () => {
  const years = ['2024', '2023', '2022'].map((year) => ({
    year,
    issues: [],
    cuts: [],
    months: Array.from({ length: 7 }, (_, i) => calendarMonth(`${year}-0${i + 1}`, [], [])),
  }));
  assert.deepEqual([...openYears(years)], ['2024']);
  assert.deepEqual([...openYears(calendarYears(archive.issues))], ['2025', '2023']);
});

test('a page is made up from every article once, the lead being its first report', () => {
  const page = [
    article('2025-08-28', 1, 1, { kind: 'commentary' }),
    article('2025-08-28', 1, 2, { kind: 'photo' }),
    ...[3, 4, 5, 6, 7].map((order) => article('2025-08-28', 1, order)),
    article('2025-08-28', 1, 8, { kind: 'photo' }),
  ];
  const { lead, side, columns } = makeUp(page);
  assert.ok(lead);
  assert.equal(lead.order, 3);
  assert.deepEqual(
    side.map(({ order }) => order),
    [1, 2],
  );
  assert.deepEqual(
    columns.map((column) => column.map(({ order }) => order)),
    [[4], [5, 6], [7, 8]],
  );
  const all = [lead, ...side, ...columns.flat()].map(({ order }) => order);
  assert.deepEqual(all.sort(), [1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a page of one caption leads with it', () => {
  const only = article('2025-08-28', 1, 1, { kind: 'photo' });
  assert.deepEqual(makeUp([only]), { lead: only, side: [], columns: [] });
});
