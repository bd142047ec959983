import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledgerRows } from '../../src/data/ledger-rows.ts';
import type { Entry } from '../../src/schema/entry.ts';

const article = '2025-08-28-p1-13';
const dump = '报头\n\n新突破■记者 胡佳英\n第一行\n第二行\n';

function entries(...runs: [string, Partial<Entry>][]): Entry[] {
  let from = 0;
  return runs.map(([text, rest]) => {
    const line = dump.slice(0, from).split('\n').length;
    const entry: Entry = { from, to: from + text.length, line, text, use: 'article', ...rest };
    from += text.length;
    return entry;
  });
}

const sample = entries(
  ['报头', { use: 'furniture', reason: 'masthead' }],
  ['\n\n', { use: 'markup', reason: 'space' }],
  ['新突破', { article, field: 'title' }],
  ['■', { use: 'markup' }],
  ['记者 胡佳英', { article, field: 'authors' }],
  ['\n', { use: 'markup' }],
  ['第一行\n第二行', { article, field: 'paragraph' }],
  ['\n', { use: 'markup' }],
);

test('the rows are the lines of the dump, with all of their text', () => {
  const rows = ledgerRows(sample);
  assert.deepEqual(
    rows.map(({ line, pieces }) => [line, pieces.map(({ text }) => text).join('')]),
    [
      [1, '报头'],
      [2, ''],
      [3, '新突破■记者 胡佳英'],
      [4, '第一行'],
      [5, '第二行'],
    ],
  );
});

test('what was taken out because it can not be seen is shown by its code point', () => {
  const entry = {
    line: 1,
    use: 'dropped',
    reason: 'invisible-characters',
    from: 0,
    to: 3,
  } as const;
  const [row] = ledgerRows([{ ...entry, text: '\u202e\u00ad\u00ad', code: 'U+202E' }]);
  assert.deepEqual(
    row?.pieces.map(({ text, isStray }) => [text, isStray]),
    [['〔U+202E〕〔U+00AD×2〕', true]],
  );
});

test('a line ends where the parser ends one', () => {
  const entry = { line: 1, use: 'markup', from: 0, to: 9 } as const;
  const rows = ledgerRows([{ ...entry, text: '甲\f乙\u2028丙\u0085丁' }]);
  assert.deepEqual(
    rows.map(({ line, pieces }) => [line, pieces.map(({ text }) => text).join('')]),
    [
      [1, '甲'],
      [2, '乙'],
      [3, '丙'],
      [4, '丁'],
    ],
  );
});
