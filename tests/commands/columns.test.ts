import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readColumns } from '../../scripts/archive/day/read-columns.ts';
import { refused } from './refusals.ts';
import { makeArchive, put } from './tree.ts';

test('columns.yml: the pinyin of a name need not be listed', (t) => {
  const archive = makeArchive(t);
  assert.deepEqual(readColumns(archive), []);
  put(archive, 'content/columns.yml', 'columns:\n  - name: 第1评论\n    logos: [FIRST WORD]\n');
  assert.deepEqual(readColumns(archive), [
    { name: '第1评论', logos: ['FIRST WORD', 'DIYIPINGLUN'] },
  ]);
});

test('columns.yml: a fault is told with line, key and repair', (t) => {
  const archive = makeArchive(t);
  put(archive, 'content/columns.yml', 'columns:\n  - nam: 第1评论\n');
  const [first] = refused(() => readColumns(archive));
  assert.match(first?.where ?? '', /^content\/columns\.yml:2$/);
  assert.match(`${first?.what ?? ''} ${first?.mend ?? ''}`, /nam/);
});
