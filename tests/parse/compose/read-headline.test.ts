import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeadline } from '../../../src/parse/compose/headline/read-headline.ts';
import type { Head } from '../../../src/parse/model/item.ts';
import { locate } from '../../../src/parse/text/located.ts';

/** Blocks of lines, `#` before a marked one, as the heads of one article. */
function heads(...blocks: string[]): Head[] {
  let number = 1;
  return blocks.map((block, i): Head => {
    const lines = block.replace(/^#+ /, '').split('\n');
    const head = {
      kind: 'head' as const,
      block: i,
      number,
      lines: lines.map((line) => locate(line, 100 * i)),
      level: /^(#*)/.exec(block)?.[1]?.length ?? 0,
      logo: false,
    };
    number += lines.length + 1;
    return head;
  });
}

function read(...blocks: string[]): (string | undefined)[] {
  const { kicker, title, subtitle } = readHeadline(heads(...blocks));
  return [kicker?.text, title?.text, subtitle?.text];
}

void test('a title that is broken inside a word is one title', () => {
  assert.deepEqual(read('全市水利建设会\n议昨天上午召开'), [
    undefined,
    '全市水利建设会议昨天上午召开',
    undefined,
  ]);
});

void test('parallel lines of a title keep their space', () => {
  assert.deepEqual(read('把图书送到\n田间地头去', '# 新市镇流动书屋一年走过四十个村'), [
    '把图书送到 田间地头去',
    '新市镇流动书屋一年走过四十个村',
    undefined,
  ]);
});

void test('a kicker that is glued to its title is told by the words that lead in', () => {
  assert.deepEqual(read('王小明在全市农业工作会议上强调\n抓好春耕 保障丰收'), [
    '王小明在全市农业工作会议上强调',
    '抓好春耕 保障丰收',
    undefined,
  ]);
});

void test('a dash begins a subtitle', () => {
  assert.deepEqual(read('灯塔下的守望', '——记海岛医生李大夫'), [
    undefined,
    '灯塔下的守望',
    '——记海岛医生李大夫',
  ]);
});

void test('what is set much wider below a title is its subtitle', () => {
  assert.deepEqual(read('“云”上\n逛集市', '三百家农户办起网上展销会'), [
    undefined,
    '“云”上逛集市',
    '三百家农户办起网上展销会',
  ]);
});

void test('a place that does something begins a part of its own, though the lines are alike', () => {
  assert.deepEqual(read('小小蓝莓撬动大产业\n新丰村走出致富新路子'), [
    '小小蓝莓撬动大产业',
    '新丰村走出致富新路子',
    undefined,
  ]);
});

void test('暨 goes on in the same part', () => {
  assert.deepEqual(
    read('市文联召开年度总结\n暨会员代表工作大会')[1],
    '市文联召开年度总结暨会员代表工作大会',
  );
});

void test('a line spread over its slot loses its spaces', () => {
  assert.deepEqual(read('全 市 首 届 乡 村 摄 影 大 赛')[1], '全市首届乡村摄影大赛');
});

void test('lines of one width are no halves where a word binds one of them to another line', () => {
  const parts = read('科技引领“创”见未来\n平湖以赛为媒激发人\n工智能产业发展活力').filter(Boolean);
  assert.deepEqual(parts, ['科技引领“创”见未来', '平湖以赛为媒激发人工智能产业发展活力']);
});

void test('blank rows between the lines of a large title part nothing where rows keep their places', () => {
  const blocks = heads('村里的新粮\n仓', '开门迎客了').flatMap(({ lines, ...head }) =>
    lines.slice(0, 1).map((line) => ({ ...head, lines: [line] })),
  );
  const titles = [0, 2].map((leading) => readHeadline(blocks, undefined, leading).title?.text);
  assert.deepEqual(titles, ['开门迎客了', '村里的新粮 开门迎客了']);
});

void test('a pair of lines is a title of its own, though a word seems to bind it to the line above', () => {
  const parts = read('海滨经济开发区加\n快培育集成电路产业\n链上发力聚集群\n向新而行攀高峰');
  assert.deepEqual(parts, [
    '海滨经济开发区加快培育集成电路产业',
    '链上发力聚集群 向新而行攀高峰',
    undefined,
  ]);
});
