import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { findPlaces } from '../../src/search/index-build/find-places.ts';
import { gatherCards, type ShardCards } from '../../src/search/index-build/gather-cards.ts';
import { writeCards } from '../../src/search/index-build/write-cards.ts';
import { addDays } from '../../src/search/cards/calendar.ts';
import { openCards, type CardBin, type CardTable } from '../../src/search/cards/card-table.ts';
import { packIssues, unpackIssues, type IssueRow } from '../../src/search/cards/issue-list.ts';
import { nameKey } from '../../src/search/cards/keys.ts';
import { createFold } from '../../src/search/text/fold.ts';
import type { SearchDocument } from '../../src/schema/search-document.ts';

const fold = createFold(new Map());

const issue = fc.record({
  gap: fc.integer({ min: 1, max: 400 }),
  number: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
  pages: fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 1 }),
  last: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
});

test('issues read back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(issue), (drawn) => {
      let day = '1987-01-01';
      const issues = drawn.map(({ gap, number, pages, last }): IssueRow => {
        day = addDays(day, gap);
        return {
          day,
          ...(last !== undefined && { estimated: { last: addDays(day, last), words: `约${day}` } }),
          ...(number !== undefined && { number }),
          pages: pages.sort((a, b) => a - b).map((page) => [page, page % 3]),
        };
      });
      assert.deepEqual(unpackIssues(packIssues(issues)), issues);
    }),
  );
});

/** An article of an author and a 栏目. */
function article(day: string, page: number, text: string, author: string, column = '') {
  return {
    day,
    record: { url: '', title: '', date: '', page, head: [], side: [], body: [text] },
    facts: {
      ...{ day: [day], section: ['经济'], kind: ['news'], page: [String(page)] },
      ...{ author: [author], column: column ? [column] : [] },
    },
  } satisfies SearchDocument;
}

function page(day: string, number: number, issueNumber?: number): SearchDocument {
  return {
    day,
    record: { url: '', title: '', date: '', page: number, head: [], side: [], body: [] },
    press: { isTitled: number === 1, ...(issueNumber && { number: issueNumber }) },
  };
}

const SHARDS: ShardCards[] = [
  gatherCards(
    [article('2024-12-31', 1, '在独山港镇金沙村采访', '仲旭东', '八大行动 实干开图')],
    [page('2024-12-31', 1, 5599), page('2024-12-31', 4)],
    ['独山港镇', '金沙村', '示范村', '记者'].map((word) => [word, 1, 1, 'word']),
    fold,
  ),
  gatherCards(
    [article('2025-01-02', 1, '', '仲旭东'), article('2025-01-02', 2, '', '李-四')],
    [page('2025-01-02', 2), page('2025-01-02', 1, 5601)],
    [],
    fold,
  ),
];

/** Writes the table to a disk and opens it. */
async function withTable(look: (table: CardTable) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  try {
    const paths = SHARDS.map((_, at) => join(folder, `${at}.json`));
    await Promise.all(SHARDS.map((own, at) => writeFile(paths[at] ?? '', JSON.stringify(own))));
    const files = await writeCards(paths, fold, folder);
    const read = async (name: string) =>
      JSON.parse(inflateRawSync(await readFile(join(folder, name))).toString()) as CardBin;
    await look(openCards(read, files));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the table knows issues with their neighbours, by year, month and number', async () => {
  await withTable(async (table) => {
    const days = (issues: readonly IssueRow[]) => issues.map(({ day }) => day);
    assert.deepEqual(days(await table.issuesOfYear('2025')), ['2024-12-31', '2025-01-02']);
    assert.deepEqual(days(await table.issuesOfMonth('12')), ['2024-12-31']);
    assert.deepEqual(days(await table.issuesOfYear('1999')), []);
    const [old, newer] = await table.issuesNear(5600);
    assert.deepEqual([old?.number, newer?.number], [5599, 5601]);
    assert.deepEqual(old?.pages, [
      [1, 1],
      [4, 0],
    ]);
    assert.deepEqual(days(await table.numberEnds()), ['2024-12-31', '2025-01-02']);
    assert.deepEqual(
      (await table.years()).map(({ year, issues, first, last }) => [
        ...[year, issues, first.day, last.number],
      ]),
      [
        ['2024', 1, '2024-12-31', 5599],
        ['2025', 1, '2025-01-02', 5601],
      ],
    );
    assert.deepEqual(await table.pages(), [
      [1, 2, '2025-01-02'],
      [2, 1, '2025-01-02'],
    ]);
  });
});

test('the table knows names however they are written, and what shards add up to', async () => {
  await withTable(async (table) => {
    const named = (name: string) => table.named(nameKey(name, fold));
    const author = { is: 'author', name: '仲旭东', slug: '仲旭东' };
    assert.deepEqual(await named('仲旭东'), [{ ...author, articles: 2, newest: '2025-01-02' }]);
    assert.equal((await named('李四'))[0]?.name, '李-四');
    assert.equal((await named('“八大行动”实干开图'))[0]?.name, '八大行动 实干开图');
    assert.equal((await named('八大行动'))[0]?.is, 'column');
    assert.deepEqual(
      (await named('经济')).map(({ is }) => is),
      ['section'],
    );
    assert.equal((await named('消息'))[0]?.name, 'news');
    assert.deepEqual(await named('独山港镇'), [
      { is: 'place', name: '独山港镇', within: [], holds: ['金沙村'] },
    ]);
    for (const unknown of ['记者', '示范村', '', 'constructor', '，']) {
      assert.deepEqual(await named(unknown), [], unknown);
    }
  });
});

test('a place is what ends like one and begins with a name', () => {
  const places = [
    '独山港镇',
    '新仓镇',
    '当湖街道',
    '山塘村',
    '龙吟社区',
    '独山港',
    '嘉善县',
    '新埭镇',
  ];
  const others = [
    ...['示范村', '美丽乡村', '小镇', '赛艇小镇', '江南水乡', '社区', '开发区', '工业园区'],
    ...[
      '文明村',
      '智慧社区',
      '全镇',
      '各村',
      '三个村',
      '我们村',
      '农村',
      '广陈镇山塘村',
      '跨境电商',
    ],
  ];
  const found = findPlaces(new Map([...places, ...others].map((word) => [word, 1])));
  assert.deepEqual(found, places);
});

test('a name with a stray character before it is none, nor is a piece of a name', () => {
  const words = { 林埭镇: 40, 人林埭镇: 2, 青港村: 9, 杉青港村: 9, 放港: 90, 年放港: 2 };
  assert.deepEqual(findPlaces(new Map(Object.entries(words))), ['林埭镇', '杉青港村']);
});
