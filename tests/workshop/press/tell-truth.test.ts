import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeColumn } from './make-column.ts';
import type { PrintedPage } from './printing/print-pages.ts';
import type { PrintedLine } from './printing/read-lines.ts';
import { NO_STORY } from './setting/html.ts';
import { storySchema } from './story-schema.ts';
import { placeTears, tellTruth } from './tell-truth.ts';

const story = storySchema.parse({
  id: 'lamp',
  kind: 'news',
  sections: ['城乡'],
  column: { printed: ['▶ 灯下', '栏目统筹：何某'], name: '灯下' },
  title: ['灯亮了'],
  authors: [{ role: '记者', name: '王某' }],
  signed: 'lead',
  dateline: '本报讯',
  lead: '（本报记者 王某）',
  note: '灯是人点的。',
  noteLabel: '编前语：',
  jump: 3,
  blocks: ['昨夜八点，灯亮。', { subhead: '守灯人' }, '他走下塔'],
});

const part = (name: PrintedLine['part'], text: string, of = 0): PrintedLine[] =>
  makeColumn([[text]], { story: of }).map((line) => ({ ...line, part: name }));

const page: PrintedPage = {
  name: 'made-1',
  html: '',
  stories: [story],
  cornered: false,
  page: 2,
  base: '',
  sheets: 1,
  pictured: false,
  lines: [
    ...part('furniture', '第2版', NO_STORY),
    ...part('column', '▶ 灯下'),
    ...part('column', '栏目统筹：何某'),
    ...part('title', '灯亮了'),
    ...part('note', '编前语：灯是人点的。'),
    ...makeColumn([['本报讯（本报记者', '王某）昨夜八点，', '灯亮。']]),
    ...part('subhead', '守灯人').map((line) => ({ ...line, block: 1 })),
    ...makeColumn([['他走下塔（下转3版）']], { block: 2 }),
  ],
};

test('names in brackets are authors and no text, 电头 and jump have fields of their own', () => {
  const [article] = tellTruth(page).articles;
  assert.ok(article);
  assert.deepEqual(article.paragraphs, ['昨夜八点，灯亮。', '他走下塔']);
  assert.deepEqual(article.subheads, [['守灯人', 1]]);
  assert.deepEqual(article.authors, [{ role: '记者', name: '王某' }]);
  assert.deepEqual([article.dateline, article.continued_to, article.column], ['本报讯', 3, '灯下']);
});

test('furniture is what no article holds, to the letter', () => {
  const [line, ...rest] = tellTruth(page).furniture;
  assert.equal(line, '第2版');
  // 栏目统筹：何某, 本报 of 本报记者, 前语 of 编前语.
  assert.deepEqual(Array.from(rest.join('')).sort(), Array.from('目栏统筹何某本报前语').sort());
});

test('栏目 in the corner may be missed', () => {
  const [article] = tellTruth({ ...page, cornered: true }).articles;
  assert.deepEqual(article?.alternatives, { column: [null] });
});

test('a tear is placed in the text of the truth, behind 电头 and names', () => {
  const at = '本报讯（本报记者王某）昨夜八点，'.length;
  assert.deepEqual(placeTears(page, [{ story: 0, block: 0, at }]), [[0, 0, 5]]);
  assert.deepEqual(placeTears(page, [{ story: 0, block: 0, at: 4 }]), []);
});
