import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CERTAIN } from '../../../src/parse/doubt/certain.ts';
import { doubtArticles } from '../../../src/parse/doubt/doubt-articles.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { textPage } from '../../support/arbitrary-dump.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';
import { signalPage } from '../../support/signal-page.ts';

const CLEAN = `新桥通车便民出行

■记者 王强

本报讯 昨天上午,横跨上海塘的新桥正式通车,两岸居民出行不再绕道。

新桥全长二百米,双向四车道,今年三月开工,比原计划提前一个月完工。沿线的公交线路也从昨天起一并调整,市民候车更加方便,两岸的商户也盼着客流增加。

“以前过河要绕三公里,现在几分钟就到。”家住河东的居民李阿姨说,新桥通车以后,孩子上学也方便多了,她打算每天步行去对岸买菜。`;

test('an article against which nothing speaks carries no doubt', () => {
  const { articles } = parsePage(textPage(CLEAN));
  assert.deepEqual(
    articles.map(({ front }) => front.doubts),
    [[]],
  );
});

test('a doubt names the line of the dump that it is about', () => {
  const { articles, ledger } = parsePage(textPage(CLEAN.replace('买菜。', '买菜，')));
  const told = ledger.findings.filter(({ article }) => article === articles[0]?.front.id);
  const [finding] = told.filter(({ code }) => code === 'open-end' || code === 'gap');
  assert.equal(finding?.line, 9);
});

test('every doubt of an article has a finding with its line and words', () => {
  const { articles, ledger } = parsePage(textPage(CLEAN.replace('就到。”', '就到。')));
  for (const { front } of articles) {
    for (const code of front.doubts) {
      const found = ledger.findings.find((one) => one.code === code && one.article === front.id);
      assert.ok(found, `no finding says ${code} of ${front.id}`);
      assert.ok(found.line > 0 && found.message.length > 0);
    }
  }
});

test('what an article lacks for certain is told whatever else is said', () => {
  const article = locatedArticle({
    body: [paragraphAt(0, '昨天上午，新桥正式通车。')],
    doubts: [...CERTAIN].map((code) => ({ code, line: 1, args: ['甲'] })),
  });
  const { seam, dialect } = signalPage([article], () => 3);
  const [doubted] = doubtArticles([article], [], seam, dialect);
  for (const code of CERTAIN)
    assert.ok(
      doubted?.doubts.some((doubt) => doubt.code === code),
      code,
    );
});
