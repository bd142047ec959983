import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { createPairCounter } from '../../src/search/index-build/count-pairs.ts';
import { gatherWords, type WordRow } from '../../src/search/index-build/gather-words.ts';
import { mergeWords } from '../../src/search/index-build/merge-words.ts';
import { soundTable } from '../../src/search/index-build/sound-table.ts';
import { writeWords } from '../../src/search/index-build/write-words.ts';
import { openLexicon } from '../../src/search/suggest/lexicon.ts';
import { openSounds } from '../../src/search/suggest/sounds.ts';
import { tableOfWords, wordsOfTable, type Word } from '../../src/search/suggest/word-table.ts';
import { createFold } from '../../src/search/text/fold.ts';
import type { SearchDocument } from '../../src/schema/search-document.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const fold = createFold(new Map());

function article(title: string, body: string, author?: string, column?: string): SearchDocument {
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

test('words that stand together oftener than by chance are a pair, those that meet by chance are none', () => {
  const texts = ['跨境电商出海', '平湖跨境电商', '看平湖看跨境电商', '我们看平湖'];
  const jieba = Jieba.withDict(dict);
  const counter = createPairCounter(jieba);
  for (const text of texts) counter.add(`${text}。${'今天天气很好，大家高兴。'.repeat(9)}`);
  const pairs = counter.pairs();
  assert.equal(pairs.get('跨境电商'), 3);
  assert.ok(![...pairs.keys()].some((pair) => /看|很好/.test(pair)), [...pairs.keys()].join(' '));
});

test('shards are added up; parts of words, and words that are never cut so, are left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'words-'));
  try {
    const shards: WordRow[][] = [
      [
        ['平湖', 3, 3, 'word'],
        ['单雄信', 1, 0, 'author'],
        ['港镇', 4, 4, 'part'],
        ['新仓', 1, 1, 'part'],
        ['平湖新仓', 1, 1, 'pair'],
      ],
      [
        ['平湖', 2, 1, 'word'],
        ['新仓', 2, 1, 'word'],
        ['孤词', 1, 0, 'word'],
        ['平湖新仓', 1, 1, 'pair'],
      ],
    ];
    const paths = shards.map((_, at) => join(folder, `${at}.json`));
    await Promise.all(shards.map((rows, at) => writeFile(paths[at] ?? '', JSON.stringify(rows))));
    assert.deepEqual(await mergeWords(paths), [
      { text: '平湖', articles: 5, syllables: ['ping', 'hu'] },
      { text: '新仓', articles: 3, syllables: ['xin', 'cang'] },
      { text: '平湖新仓', articles: 2, syllables: ['ping', 'hu', 'xin', 'cang'], isPair: true },
      { text: '单雄信', articles: 1, syllables: ['shan', 'xiong', 'xin'] },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

const WORDS: Word[] = [
  { text: '平湖', articles: 20, syllables: ['ping', 'hu'] },
  { text: '平湖市', articles: 9, syllables: ['ping', 'hu', 'shi'] },
  { text: '屏湖', articles: 1, syllables: ['ping', 'hu'] },
  { text: '银行', articles: 3, syllables: ['yin', 'hang'] },
  { text: '行走', articles: 2, syllables: ['xing', 'zou'] },
  { text: '5g', articles: 2, syllables: ['5', 'g'] },
  { text: 'a b', articles: 2, syllables: ['a', 'b'] },
  { text: '平湖银行', articles: 4, syllables: ['ping', 'hu', 'yin', 'hang'], isPair: true },
];
const SOUNDS = soundTable('平湖屏市银行走');

function inOrder(words: readonly Word[]): string[] {
  return words.map((word) => JSON.stringify(word, Object.keys(word).sort())).sort();
}

test('a file of words reads back as it was written', () => {
  const sounds = openSounds(SOUNDS);
  assert.deepEqual(inOrder(wordsOfTable(tableOfWords(WORDS, sounds), sounds)), inOrder(WORDS));
});

test('words are found by the sounds of their ends, in few files that are read once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'words-'));
  try {
    const many = Array.from({ length: 3000 }, (_, at) => {
      const syllables = [`${LETTERS[at % 26] ?? ''}an`, 'hu', `${LETTERS[(at * 7) % 26] ?? ''}i`];
      return { text: `第号字${String(at)}`, articles: at, syllables };
    });
    await writeWords([...WORDS, ...many], SOUNDS, { words: 'w' }, folder);
    const read: string[] = [];
    const lexicon = await openLexicon(
      async <T>(name: string) => {
        read.push(name);
        return JSON.parse(inflateRawSync(await readFile(join(folder, name))).toString()) as T;
      },
      { words: 'w' },
    );
    const texts = async (words: Promise<Word[]>) => (await words).map(({ text }) => text);
    assert.ok((await texts(lexicon.words('first', ['pin']))).includes('平湖'));
    assert.ok((await texts(lexicon.words('last', ['si']))).includes('平湖市'));
    // Of two characters the last one tells too little.
    assert.ok(!(await texts(lexicon.words('last', ['hu']))).includes('平湖'));
    const ending = many.find(({ syllables }) => syllables[2] === 'si');
    assert.ok((await texts(lexicon.words('last', ['si']))).includes(ending?.text ?? ''));
    const begun = new Set(await texts(lexicon.begun('n')));
    for (const { text, syllables } of many) {
      if (/^[nl]/.test(syllables[0] ?? '')) assert.ok(begun.has(text), text);
    }
    assert.equal(new Set(read).size, read.length);
    assert.ok(read.length > 3);
    const files = await readdir(join(folder, 'w'), { recursive: true });
    assert.ok(files.length < 64, `${files.length} files`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
