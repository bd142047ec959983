import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FIELDS, type FieldName } from '../../src/data/export/fields.ts';
import { printCsv } from '../../src/data/export/print-csv.ts';
import { printMarkdown } from '../../src/data/export/print-markdown.ts';
import { plainBlocks } from '../../src/data/plain-text.ts';
import { sampleArticle } from './sample.ts';

const NAMES = FIELDS.map(({ name }) => name);

test('a field is described once, in a sentence', () => {
  assert.equal(new Set(NAMES).size, NAMES.length);
  for (const { name, words } of FIELDS) assert.match(words, /。$/, name);
});

test('whatever a cell has in it, CSV reads back the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('平湖",\r\n；a ')) }), (title) => {
      const record = recordOf({ title, text: `${title}\n${title}` });
      const [names, cells = [], ...rest] = readCsv(printCsv([record]));
      assert.deepEqual(names, NAMES);
      assert.equal(cells[NAMES.indexOf('title')], title);
      assert.equal(cells[NAMES.indexOf('text')], `${title}\n${title}`);
      assert.equal(rest.length, 0);
    }),
  );
});

test('lists stand in one cell, and what is not there is empty', () => {
  const authors = [
    { name: '胡佳英', role: '记者' },
    { name: '韩胜超', role: '见习记者' },
  ];
  const [, cells = []] = readCsv(
    printCsv([
      recordOf({
        authors,
        lines: [
          [3, 8],
          [12, 20],
        ],
        issue: null,
        estimated: false,
      }),
    ]),
  );
  const cell = (name: FieldName) => cells[NAMES.indexOf(name)];
  assert.equal(cell('authors'), '胡佳英（记者）；韩胜超（见习记者）');
  assert.equal(cell('lines'), '3-8；12-20');
  assert.equal(cell('issue'), '');
  assert.equal(cell('estimated'), 'false');
});

test('Markdown has the headline, the people, the text as it is, and its source', () => {
  const article = sampleArticle({ kicker: '引题', subtitle: '——副题', dateline: '本报讯' });
  const text = printMarkdown(article, '第一段\\*。\n\n## 小标题\n\n第二段。', '出处');
  assert.deepEqual(plainBlocks(text.replace(/\n\*{3}\n/, '\n')), [
    '引题',
    '## “链”上发力 系统施策',
    '——副题',
    '记者 胡佳英　见习记者 韩胜超',
    '本报讯　第一段*。',
    '## 小标题',
    '第二段。',
    '出处',
  ]);
});

function recordOf(changes: Partial<Record<FieldName, unknown>>) {
  const empty = Object.fromEntries(NAMES.map((name) => [name, ''])) as Record<FieldName, unknown>;
  return { ...empty, ...changes };
}

/** Reads CSV as RFC 4180 says it. */
function readCsv(csv: string): string[][] {
  const cells = csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
