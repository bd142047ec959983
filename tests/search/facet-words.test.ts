import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFacets } from '../../src/search/facet-words.ts';
import type { Query } from '../../src/search/query.ts';

const TODAY = '2026-03-15';
const CASES: [written: string, words: string, filters: Query['filters']][] = [
  ['作者:仲旭东', '', { author: '仲旭东' }],
  ['作者：仲旭东 产业', '产业', { author: '仲旭东' }],
  ['产业 作者: 仲旭东 链', '产业 链', { author: '仲旭东' }],
  ['栏目:“八大行动 实干开图” 项目', '项目', { column: '八大行动 实干开图' }],
  ['栏目：第1评论', '', { column: '第1评论' }],
  ['版块:经济版', '', { section: '经济' }],
  ['板块:经挤', '', { section: '经挤' }],
  ['体裁:评论', '', { kind: 'commentary' }],
  ['体裁:小说', '', { kind: '小说' }],
  ['版次:2', '', { page: '2' }],
  ['版:头版', '', { page: '1' }],
  ['版：第三版', '', { page: '3' }],
  ['年份:2025', '', { year: '2025' }],
  ['年:去年 平湖', '平湖', { year: '2025' }],
  ['日期:2025-08-27', '', { from: '2025-08-27', to: '2025-08-27' }],
  ['日期:2025年8月', '', { from: '2025-08-01', to: '2025-08-31' }],
  ['从:2024年2月 到:2025年2月', '', { from: '2024-02-01', to: '2025-02-28' }],
  ['从:2024 到:2025', '', { from: '2024-01-01', to: '2025-12-31' }],
  ['author:仲旭东 Section:要闻', '', { author: '仲旭东', section: '要闻' }],
  ['年份:2024 日期:2025-08-27', '', { from: '2025-08-27', to: '2025-08-27' }],
  // Words that only look like it, and values that cannot be read, stay.
  ['日期:哪天', '日期:哪天', {}],
  ['版次:末', '版次:末', {}],
  ['他说:作者', '他说:作者', {}],
  ['“作者:仲旭东”', '“作者:仲旭东”', {}],
  ['平湖 -作者:仲旭东', '平湖 -仲旭东', {}],
  ['平湖 -栏目:“八大行动 实干开图”', '平湖 -"八大行动 实干开图"', {}],
  ['平湖 -版块:经济', '平湖 -版块:经济', {}],
  ['作者:仲旭东 OR 作者:王强', '作者:仲旭东 OR 作者:王强', {}],
  ['栏目:“八大行动”这样干', '', { column: '“八大行动”这样干' }],
  ['作者:', '作者:', {}],
  ['8:30', '8:30', {}],
];

for (const [written, words, filters] of CASES) {
  test(`${written} narrows by ${JSON.stringify(filters)}`, () => {
    assert.deepEqual(splitFacets(written, TODAY), { words, filters });
  });
}
