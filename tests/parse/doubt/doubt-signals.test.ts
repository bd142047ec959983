import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concat, locate } from '../../../src/parse/text/located.ts';
import { meanRiskOf, riskOf } from '../../../src/parse/model/decision.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { cutPieces } from '../../../src/parse/doubt/cut-pieces.ts';
import { topicSignals } from '../../../src/parse/doubt/topic-signals.ts';
import { textPage } from '../../support/arbitrary-dump.ts';

const BRIDGE = [
  '昨天上午，横跨上海塘的新桥正式通车，两岸居民出行不再绕道，沿线的公交线路也一并调整。',
  '新桥全长二百米，双向四车道，两岸居民乘坐公交过桥，沿线商户盼着新桥带来客流。',
];
const STRAWBERRY =
  '眼下正是草莓采摘的时节，大棚里暖意融融，农户忙着装箱发货，预计亩均收入可达三万元以上，采摘游也带旺了周边民宿。';

test('a text that changes its subject is told by the paragraph with which the new one begins', () => {
  const paragraphs = [...BRIDGE, STRAWBERRY].map((text) => locate(text, 0));
  const [signal] = topicSignals(paragraphs);
  assert.equal(signal?.code, 'topic-shift');
  assert.equal(signal.text, paragraphs[2]);
  const same = topicSignals([BRIDGE[0], BRIDGE[1], BRIDGE[0]].map((text = '') => locate(text, 0)));
  assert.deepEqual(same, []);
});

test('many decisions of one kind are as risky on the whole as one, and riskier together', () => {
  const [one, many] = [[{ margin: 1 }], Array.from({ length: 20 }, () => ({ margin: 1 }))];
  assert.ok(Math.abs(meanRiskOf(one) - meanRiskOf(many)) < 1e-9);
  assert.ok(riskOf(many) > riskOf(one));
  assert.equal(meanRiskOf([]), 0);
});

test('a paragraph is cut into the lines of the dump that it was joined from', () => {
  const paragraph = concat([locate('一行字', 0), locate('二行字', 4)]);
  const pieces = cutPieces(paragraph, (offset) => (offset < 3 ? 1 : 2));
  assert.deepEqual(
    pieces.map(({ text, first, last }) => [text.text, first, last]),
    [
      ['一行字', true, false],
      ['二行字', false, true],
    ],
  );
});

test('a short notice carries no doubt for its being short', () => {
  const { articles } = parsePage(
    textPage('图书馆延长开放\n\n■记者 王强\n\n本报讯 昨天起，市图书馆延长开放到晚上九点。'),
  );
  assert.deepEqual(
    articles.map(({ front }) => front.doubts),
    [[]],
  );
});
