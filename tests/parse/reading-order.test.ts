import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyLine } from '../../src/parse/items.ts';
import { locate } from '../../src/parse/located.ts';
import { orderBoxes } from '../../src/parse/order-boxes.ts';
import { orderLines } from '../../src/parse/order-lines.ts';
import { seamScorer } from '../../src/parse/seam.ts';

const toLines = (blocks: readonly (readonly string[])[]): BodyLine[] =>
  blocks.flatMap((texts, block) =>
    texts.map((text, i) => ({
      text: locate(text, 0),
      number: block + 1,
      block,
      indent: i ? 0 : 2,
    })),
  );
const read = (blocks: readonly (readonly string[])[]): string[] =>
  orderLines(toLines(blocks), seamScorer([])).strands.flatMap((strand) =>
    strand.lines.map((line) => line.text.text),
  );

test('a word that crosses the seam speaks for it', () => {
  const seam = seamScorer([]);
  assert.ok(seam('新材料产业基', '础，嘉兴全域') > seam('新材料产业基', '司的重点开发方向'));
  assert.ok(
    seam('现场同样被悲伤的故事感', '染。观众说') > seam('现场同样被悲伤的故事感', '祝福全市'),
  );
});

test('lines in order stay in order', () => {
  const lines = [
    '昨天上午我市召开全市经',
    '济工作会议会议总结了上',
    '半年的工作并部署了下一',
    '阶段的任务。',
  ];
  assert.deepEqual(read([lines]), lines);
});

test('a line of the next column is taken out of the middle and put where it reads on', () => {
  const found = read([
    [
      '本着惠及全民的原则,我市将在九月集中开展多',
      '元、优质的科普活动,精心筹备',
      '的五十项活动,将踏入校园、走',
      '进社区,推动科学精神融入生活。',
    ],
    [
      '围,提升全民科学素养,全市科',
      '协系统要提高站位、凝聚共识,',
      '持续构建高质量科普服务体系,',
      '做好科学普及的播种机,让科',
      '就进一步营造全市科普氛',
      '学声音传遍每一个角落。',
    ],
  ]);
  assert.equal(found[found.indexOf('就进一步营造全市科普氛') + 1], '围,提升全民科学素养,全市科');
  assert.equal(found[found.indexOf('做好科学普及的播种机,让科') + 1], '学声音传遍每一个角落。');
});

test('columns under one headline are read before the story beside them', () => {
  const box = (name: string, top: number, bottom: number, left: number, right: number) => ({
    name,
    top,
    bottom,
    left,
    right,
  });
  const boxes = [
    box('masthead', 0, 0, 0, 70),
    box('head B', 2, 3, 42, 66),
    box('head A', 2, 3, 4, 30),
    box('A2', 5, 20, 19, 34),
    box('B1', 5, 20, 40, 54),
    box('A1', 5, 20, 0, 15),
    box('B2', 5, 20, 58, 72),
  ];
  assert.deepEqual(
    // A body is read after what heads it, and a column after its neighbour.
    orderBoxes(boxes, (before, after) =>
      before.name.at(-1) === after.name.at(-1) || before.name.charAt(0) === after.name.charAt(0)
        ? 1
        : 0,
    ).map(({ name }) => name),
    ['masthead', 'head A', 'A1', 'A2', 'head B', 'B1', 'B2'],
  );
});
