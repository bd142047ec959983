import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gatherWords, type WordRow } from '../../src/search/build/gather-words.ts';
import { mergeWords } from '../../src/search/build/merge-words.ts';
import type { ShardDocument } from '../../src/search/build/write-shard.ts';
import { letterOf } from '../../src/search/suggest/syllables.ts';
import { tableOfWords, wordsOfTable } from '../../src/search/suggest/word-table.ts';
import { createFold } from '../../src/search/text/fold.ts';

const fold = createFold(new Map());

function article(title: string, body: string, author?: string, column?: string): ShardDocument {
  const facts = { section: [], kind: [], page: [] };
  return {
    day: '2025-08-28',
    record: {
      ...{ url: '', title, date: '', page: 1, head: [title], body: [body] },
      ...{ side: author ? [`记者 ${author}`] : [], ...(column && { column }) },
    },
    facts: { ...facts, author: author ? [author] : [], column: column ? [column] : [] },
  };
}

const ARTICLES = [
  article('独山港镇建港', '仲旭东到独山港镇调研，港口忙。', '单雄信', '3+3+3'),
  article('港口忙碌', '在独山港镇，仲旭东说，平湖市民都好。'),
];

test('a shard knows its names, and counts words wherever they stand', () => {
  const rows = new Map(gatherWords(ARTICLES, fold).map((row) => [row[0], row]));
  assert.deepEqual(rows.get('独山港镇'), ['独山港镇', 2, 2, 'word']);
  assert.deepEqual(rows.get('仲旭东'), ['仲旭东', 2, 2, 'word']);
  assert.deepEqual(rows.get('单雄信')?.slice(1), [1, 1, 'author']);
  assert.deepEqual(rows.get('3+3+3'), ['3+3+3', 1, 0, 'column']);
  assert.equal(rows.get('港镇')?.[3], 'part');
  assert.deepEqual(rows.get('市民')?.slice(1, 2), [1]);
});

test('shards are added up; words of one article and parts of words are left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'words-'));
  try {
    const shards: WordRow[][] = [
      [
        ['平湖', 3, 3, 'word'],
        ['单雄信', 1, 0, 'author'],
        ['港镇', 4, 4, 'part'],
        ['新仓', 1, 1, 'part'],
      ],
      [
        ['平湖', 2, 1, 'word'],
        ['新仓', 2, 1, 'word'],
        ['孤词', 1, 1, 'word'],
      ],
    ];
    const paths = shards.map((_, at) => join(folder, `${at}.json`));
    await Promise.all(shards.map((rows, at) => writeFile(paths[at] ?? '', JSON.stringify(rows))));
    assert.deepEqual(await mergeWords(paths), [
      { text: '平湖', articles: 5, syllables: ['ping', 'hu'] },
      { text: '新仓', articles: 3, syllables: ['xin', 'cang'] },
      { text: '单雄信', articles: 1, syllables: ['shan', 'xiong', 'xin'] },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a file of words reads back as it was written', () => {
  const words = [
    { text: '平湖', articles: 20, syllables: ['ping', 'hu'] },
    { text: '屏湖', articles: 1, syllables: ['ping', 'hu'] },
    { text: '5g', articles: 2, syllables: ['5', 'g'] },
  ];
  const read = wordsOfTable(tableOfWords(words));
  assert.deepEqual(
    new Set(read.map((word) => JSON.stringify(word))),
    new Set(
      words.map(({ text, articles, syllables }) => JSON.stringify({ text, syllables, articles })),
    ),
  );
});

test('sounds that are near are kept in one file', () => {
  for (const [one, other] of [
    ['nan', 'lan'],
    ['zhong', 'zong'],
    ['n', 'l'],
    ['5', '，'],
  ] as const)
    assert.equal(letterOf(one), letterOf(other), `${one} ${other}`);
});
