import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighTornTop } from '../../../src/parse/label/weigh-torn-top.ts';

const TORN: [string, string][] = [
  ['“我们把图书送到田头，让大', '家歇晌的时候也能读几页。”她说。'],
  ['据了解，这条路全长三公里，双', '向四车道，明年通车。'],
  ['昨天的雨来得突然，', '果农们连夜抢收。'],
  ['为了节约用水，镇里', '给每块田都装了水表。'],
  ['老馆长翻开旧账本，一页一页地指给来访的年轻人看', '那是当年捐款的名单。'],
];
const SUBHEADS: [string, string][] = [
  ['种好一棵树，绿满一座山', '三月的林场里一片繁忙。'],
  ['老街有了新模样', '走进老街，青石板路已经修好。'],
  ['书送到了，心也近了', '“下周还来吗？”孩子们围着车问。'],
];

void test('the top of a torn paragraph is told from a subhead', () => {
  for (const [text, next] of TORN) assert.ok(weighTornTop(text, next) > 0, text);
  for (const [text, next] of SUBHEADS) assert.ok(weighTornTop(text, next) < 0, text);
});
