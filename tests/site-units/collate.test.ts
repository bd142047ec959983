import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../src/data/blocks.ts';
import { collate, type Outcome } from '../../src/data/collation/collate.ts';
import type { Entry } from '../../src/schema/entry.ts';
import type { Finding } from '../../src/schema/ledger.ts';
import { sampleArticle } from './sample.ts';

const article = sampleArticle();
const { id } = article;
const blocks: Block[] = [
  { kind: 'paragraph', text: '昨天，全市开工。今年已到第三批。' },
  { kind: 'subhead', text: '人才来了' },
  { kind: 'paragraph', text: '“平湖日报”记者到场。' },
];
const other = sampleArticle({ id: '2025-08-28-p1-40', title: '又一篇' });
const articles = [
  { article, blocks },
  { article: other, blocks: [{ kind: 'paragraph' as const, text: '另外一篇的正文。' }] },
];

function runs(...parts: [string, Partial<Entry>][]): Entry[] {
  let from = 0;
  let line = 1;
  return parts.map(([text, rest]) => {
    const entry: Entry = { from, to: from + text.length, line, text, use: 'article', ...rest };
    from += text.length;
    line += text.split('\n').length - 1;
    return entry;
  });
}

const END: [string, Partial<Entry>] = ['\n', { use: 'markup', reason: 'space' }];
const body = { article: id, field: 'paragraph' } as const;

function rowsOf(entries: Entry[], findings: Finding[] = []) {
  return collate({ entries, findings, repairs: [] }, articles);
}

function short(outcome: Outcome): string {
  if (outcome.kind === 'none') return `${outcome.use} ${outcome.fate}`;
  const { field, paragraph, opens, text } = outcome;
  return `${field} ${paragraph ?? ''}${opens ? '' : '…'} ${text}`;
}

test('lines of one paragraph stand beside it, as it is printed', () => {
  const rows = rowsOf(
    runs(
      ['报头', { use: 'furniture', reason: 'masthead' }],
      END,
      END,
      ['"链"上发力 系统施策', { article: id, field: 'title' }],
      END,
      ['昨天,全市开\n工。今年已\n到第三批。', body],
      END,
      ['##', { use: 'markup', reason: 'mark' }],
      ['人才来了', { article: id, field: 'subhead' }],
      END,
      ['"平湖日报"记者到场。', body],
    ),
  );
  assert.deepEqual(
    rows.map((row) => [row.rows.map(({ line }) => line), row.outcomes.map(short)]),
    [
      [[1, 2], ['furniture masthead']],
      [[3], ['title  “链”上发力 系统施策']],
      [[4, 5, 6], ['paragraph 1 昨天，全市开工。今年已到第三批。']],
      [[7], ['subhead  人才来了']],
      [[8], ['paragraph 2 “平湖日报”记者到场。']],
    ],
  );
});

test('a line that two articles share stands beside both, and their text goes on below', () => {
  const rows = rowsOf(
    runs(['昨天,全市', body], ['另外一篇', { article: other.id, field: 'paragraph' }], END, [
      '开工。',
      body,
    ]),
  );
  assert.deepEqual(
    rows.map(({ outcomes }) => outcomes.map(short)),
    [['paragraph 1 昨天，全市', 'paragraph 1 另外一篇'], ['paragraph 1… 开工。']],
  );
});

test('what has been left out between two lines of a paragraph is shown to be', () => {
  const [row] = rowsOf(runs(['昨天,全市', body], END, ['第三批。', body]));
  assert.deepEqual(row?.outcomes.map(short), ['paragraph 1 昨天，全市……第三批。']);
});

test('what is not printed is said not to be, beside what is', () => {
  const [row] = rowsOf(
    runs(['昨天,全市', body], ['-', { use: 'dropped', reason: 'stray-dash' }], END),
  );
  assert.deepEqual(row?.outcomes.map(short), ['paragraph 1 昨天，全市', 'dropped stray-dash']);
});

test('a doubt stands beside its line, and no line stands twice or is lost', () => {
  const finding: Finding = { code: 'gap', line: 2, message: '', article: id };
  const rows = rowsOf(runs(['昨天,\n全市\n开工。', body], END, ['人才来了', body]), [finding]);
  assert.deepEqual(
    rows.map(({ findings }) => findings.length),
    [1, 0],
  );
  assert.deepEqual(
    rows.flatMap((row) => row.rows.map(({ line }) => line)),
    [1, 2, 3, 4],
  );
});

test('text that can not be found in its article is shown as it was', () => {
  const [row] = rowsOf(runs(['全然不同的字句', body]));
  assert.deepEqual(row?.outcomes.map(short), ['paragraph  全然不同的字句']);
});
