import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { cutSheets } from '../../../src/parse/dump/cut-sheets.ts';
import { textPage } from '../../support/arbitrary-dump.ts';
import { numberSheets } from '../../../src/parse/account/number-sheets.ts';

const FIRST = `2025年8月27日　星期三　第3版

新桥通车便民出行

■记者 王强

本报讯 昨天上午,横跨上海塘的新桥正式通车,两岸居民出行不再绕道。

新桥全长二百米,双向四车道,今年三月开工,比原计划提前一个月完工,沿线的公交线路也从昨天起一并调整,市民候车更加方便,两岸的商户也盼着客流增加。`;
const SECOND = `粮食丰收在望

■记者 李敏

本报讯 连日来,全市早稻陆续开镰,种粮大户们抢抓晴好天气收割晾晒。

据农业部门统计,今年早稻种植面积比去年增加一成,长势均衡,单产有望再创新高,收购价格也稳中有升,各粮站已经备足仓容,准备随到随收,农户不用排队等候。`;

test('a form feed ends a page: articles keep apart and know their page', () => {
  const { articles, ledger } = parsePage(textPage(`${FIRST}\n\f第4版\n\n${SECOND}\n\f`));
  assert.deepEqual(
    articles.map(({ front }) => [front.title, front.page, front.order]),
    [
      ['新桥通车便民出行', 3, 1],
      ['粮食丰收在望', 4, 1],
    ],
  );
  assert.equal(ledger.page, 3);
  assert.match(articles[1]?.front.id ?? '', /^2025-08-27-p4-/);
});

test('a masthead that comes again and again begins no page', () => {
  // With the square of their number this would take minutes.
  const text = '2025年8月27日　星期三　第3版\n\n平湖\n平湖\n平湖\n'.repeat(30_000);
  assert.equal(cutSheets(splitLines(locate(text, 0))).length, 1);
});

test('a page that states no number is the next one', () => {
  const { articles } = parsePage(textPage(`${FIRST}\n\f${SECOND}`));
  assert.deepEqual(
    articles.map(({ front }) => front.page),
    [3, 4],
  );
  assert.deepEqual(numberSheets([undefined, 2, undefined]), [1, 2, 3]);
  assert.deepEqual(numberSheets([undefined, undefined]), [1, 2]);
});

test('text in mid-sentence does not run over a form feed', () => {
  const { articles } = parsePage(textPage(`${FIRST}\n\f${SECOND}`.replace('增加。', '增')));
  assert.match(articles[0]?.body.at(-1)?.text ?? '', /客流增$/);
});

test('form feeds at the end, and what is too short for a page, begin none', () => {
  const { articles, ledger } = parsePage(textPage(`${FIRST}\n\f\n\f平湖发布\n\f`));
  assert.deepEqual([articles.length, articles[0]?.front.page, ledger.page], [1, 3, 3]);
});

test('a short page that states its number is one', () => {
  const notice =
    '图书馆新馆开放\n\n■记者 李敏\n\n本报讯 昨天,市图书馆新馆开放,首日接待读者八千人,借出图书六千册。';
  const { articles } = parsePage(textPage(`${FIRST}\n\f2025年8月27日 第4版\n\n${notice}`));
  assert.deepEqual(
    articles.map(({ front }) => front.page),
    [3, 4],
  );
});

test('a dump filed under one page stays there, and the editor is told', () => {
  const page = { ...textPage(`${FIRST}\n\f${SECOND}`), page: 3 };
  const { articles, ledger } = parsePage(page);
  assert.deepEqual(
    articles.map(({ front }) => [front.page, front.order]),
    [
      [3, 1],
      [3, 2],
    ],
  );
  assert.ok(ledger.findings.some((finding) => finding.code === 'several-pages'));
});

const FOURTH = `2025年8月27日 星期三
第4版 责任编辑：王强

${SECOND}`;

test('where no form feed tells, a masthead with another page begins a page', () => {
  const { articles } = parsePage(textPage(`${FIRST}\n\n${FOURTH}\n`));
  assert.deepEqual(
    articles.map(({ front }) => [front.title, front.page, front.order]),
    [
      ['新桥通车便民出行', 3, 1],
      ['粮食丰收在望', 4, 1],
    ],
  );
});

const ONE_PAGE: [name: string, text: string][] = [
  [
    'the same masthead once more, at the foot',
    `${FIRST}\n\n${SECOND}\n\n2025年8月27日　星期三　第3版`,
  ],
  ['a day without a page, as a poster has it', `${FIRST}\n\n2025年9月1日 星期一\n\n${SECOND}`],
  ['a list of what stands on other pages', `${FIRST}\n\n导读\n第4版\n第5版\n\n${SECOND}`],
  ['a jump line', `${FIRST}\n（下转第4版）\n\n${SECOND}`],
  ['two mastheads at one top', `2025年8月27日 星期三 第8版\n${FIRST}\n\n${SECOND}`],
];

for (const [name, text] of ONE_PAGE) {
  test(`no page begins with ${name}`, () => {
    assert.equal(cutSheets(splitLines(locate(text, 0))).length, 1);
  });
}
