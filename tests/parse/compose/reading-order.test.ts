import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BodyLine } from '../../../src/parse/model/item.ts';
import { takesTurns } from '../../../src/parse/compose/order/interleaved.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { improveOrder } from '../../../src/parse/compose/order/improve-order.ts';
import { orderBoxes } from '../../../src/parse/columns/side-by-side/order-boxes.ts';
import { orderLines } from '../../../src/parse/compose/order/order-lines.ts';
import { weighSteps } from '../../../src/parse/compose/order/weigh-steps.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';

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

test('columns that take turns are read one after the other, though other orders have better seams', () => {
  const first = [
    '停车要扫码，点餐要扫码，连进公园借把',
    '雨伞也要先关注公众号。二维码本是便民的桥，',
    '可当桥头堆满了弹窗、授权和广告，不少人只',
    '好望“码”兴叹。',
  ];
  const left = [
    '技术的价值，在于让人少跑路、少费神。',
    '一些地方把“有没有码”当作数字化的成绩单，',
    '却很少追问“好不好用”。老人看不清小字，',
    '游客等不起加载，说到底，是把方便留给了管',
    '理者，把麻烦推给了使用者。',
  ];
  const right = [
    '要解“码上绊”，不妨先做减法。能合并',
    '的码坚决合并，能不授权的信息坚决不要，能',
    '保留人工窗口的坚决保留。前不久，我市一家',
    '社区卫生服务中心把7个码并成1个，还在大',
    '厅设了“银发专窗”，老人直夸“这才叫智慧”。',
  ];
  const rest = ['便民与否，群众心中自有一杆秤。把每一', '次改版都当成一次换位思考。'];
  const turns = right.flatMap((line, i) => [line, left[i] ?? '']);
  assert.deepEqual(read([[...first, ...turns], rest]), [...first, ...left, ...right, ...rest]);
});

test('an order is known for one of two columns that take turns', () => {
  assert.ok(takesTurns(Int32Array.of(0, 1, 2, 4, 6, 7, 3, 5, 8, 9)));
  assert.ok(!takesTurns(Int32Array.of(0, 1, 2, 4, 6, 3, 7, 5, 8, 9)));
  assert.ok(!takesTurns(Int32Array.of(0, 1, 2, 3)));
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

test('lines of two columns that alternate are told apart', () => {
  const found = read([
    [
      '近日,我市召开基层治理工作',
      '会议,总结上半年的经验做法,',
      '部署下一阶段的重点任务。会议',
      '要求各镇街道提高思想认识,把',
    ],
    [
      '握工作重点,推动各项措施落实',
      '到位。各部门要加强协调配合,',
      '数字化改革也在稳步推进,目前',
      '形成齐抓共管的良好局面,为全',
      '已有二十三个应用场景投入使用,',
      '市经济社会发展提供有力保障。',
      '群众办事的平均时间缩短了三成。',
    ],
  ]);
  const after = (text: string): string | undefined => found[found.indexOf(text) + 1];
  assert.equal(after('到位。各部门要加强协调配合,'), '形成齐抓共管的良好局面,为全');
  assert.equal(after('形成齐抓共管的良好局面,为全'), '市经济社会发展提供有力保障。');
  assert.equal(after('数字化改革也在稳步推进,目前'), '已有二十三个应用场景投入使用,');
});

test('a line is moved away from a paragraph that begins after it, as it would after any other end', () => {
  const seams = new Map([
    ['1 2', -1],
    ['1 3', 2.7],
    ['2 3', 2.7],
    ['4 2', 2],
    ['4 5', -1],
  ]);
  const worth = (i: number, j: number): number => seams.get(`${i} ${j}`) ?? 0;
  const steps = { worth, fixedStart: true, reading: () => 'on' as const };
  const { order } = improveOrder(Int32Array.of(0, 1, 2, 3, 4, 5), steps, () => 0);
  assert.deepEqual([...order], [0, 1, 3, 4, 2, 5]);
});

test('a bracket left open is closed by the next line', () => {
  const lines = [
    '在观看钹子书表演《百',
    '人坑》时，现场的观众',
    '祝福全市人民新春好！',
    '现场观看的市民朋友们',
  ];
  const { worth } = weighSteps(toLines([lines]), () => 0);
  assert.ok(worth(0, 1) > worth(0, 3));
  assert.ok(worth(0, 1) > worth(3, 1));
});

test('columns under one headline are read before the story beside them', () => {
  const box = (name: string, top: number, bottom: number, left: number, right: number) => ({
    name,
    top,
    bottom,
    left,
    right,
  });
  const storyOf = ({ name }: { name: string }) => /[AB]/.exec(name)?.[0];
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
    orderBoxes(boxes, (before, after) => (storyOf(before) === storyOf(after) ? 1 : 0)).map(
      ({ name }) => name,
    ),
    ['masthead', 'head A', 'A1', 'A2', 'head B', 'B1', 'B2'],
  );
});
