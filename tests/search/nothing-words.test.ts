import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { echo } from '../../src/search/page/echo.ts';
import { nearNames } from '../../src/search/page/near-names.ts';
import { nothingWords } from '../../src/search/page/nothing-words.ts';

const SAID: [words: string, advice: RegExp][] = [
  ['。。，', /只有标点/],
  [
    '市委书记仲旭东主持会议并讲话他强调要树立大抓招商抓大招商的信心决心因势而谋靶向发力系统施策',
    /这一段很长/,
  ],
  ['平湖 -产业', /去掉减号/],
  ['-产业', /减号前面要有/],
  ['作者:胡佳英 OR 作者:王强', /不能用OR/],
  ['甲乙 OR 丙丁', /哪一个都没有/],
  ['2025年8月30日', /按日期/],
  ['20250830', /按日期/],
  ['八月三十日', /按日期/],
  ['总第9999期', /按日期/],
  ['平湖 魑魅', /同时有这几个词/],
  ['魑', /这个字/],
  ['5.55亿', /少写几个字/],
  ['12,345', /数目/],
  ['wqxzk', /汉字/],
  ['独山港镇', /少写几个字/],
];

for (const [words, advice] of SAID) {
  test(`nothing found of ${words.slice(0, 12)} is answered with ${advice.source}`, () => {
    assert.match(nothingWords({ words, filters: {} }), advice);
  });
}

test('what is chosen comes before what is written', () => {
  assert.match(nothingWords({ words: '魑', filters: { year: '1949' } }), /去掉上面所选的一项/);
  assert.match(nothingWords({ words: '', filters: { year: '1949' } }), /^没有找到这样的文章。/);
});

test('any words at all are answered in a line or two', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (words) => {
      const said = nothingWords({ words, filters: {} });
      assert.ok([...said].length < 100 && said.startsWith('没有找到'), said);
    }),
  );
});

test('thirty characters are said again, and never half of one', () => {
  assert.equal(echo('平'.repeat(30)), '平'.repeat(30));
  assert.equal(echo('平'.repeat(31)), `${'平'.repeat(30)}…`);
  assert.equal(echo('𠮷'.repeat(31)), `${'𠮷'.repeat(30)}…`);
});

test('names are alike that differ in one character, or hold one another', () => {
  const counts = new Map([
    ...([
      ['胡佳英', 5],
      ['胡佳', 2],
      ['胡英', 1],
      ['王强', 5],
      ['韩胜超', 9],
    ] as const),
    ...([
      ['第1评论', 3],
      ['胡佳莹', 7],
    ] as const),
  ]);
  const near = (name: string) => nearNames(name, counts).map(([own]) => own);
  assert.deepEqual(near('胡佳莹'), ['胡佳英', '胡佳']);
  assert.deepEqual(near('评论'), ['第1评论']);
  assert.deepEqual(near('王刚强'), ['王强']);
  assert.deepEqual(near('仲旭东'), []);
});
