import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate } from '../../../src/parse/text/located.ts';
import { parsePage } from '../../../src/parse/parse-page.ts';
import { mendRadicals } from '../../../src/parse/dump/mend-radicals.ts';
import { createFold } from '../../../src/search/text/fold.ts';
import { textPage } from '../../support/arbitrary-dump.ts';

/** What is printed for a text, and each change: the dump's form, the printed one, and why. */
function mend(text: string): [string, ...string[]] {
  const { dump, repairs } = mendRadicals(locate(text, 0));
  return [dump.text, ...repairs.map((r) => `${r.dump.text} → ${r.printed}, ${r.why}`)];
}

test('radicals, compatibility ideographs and long dashes are read as plain characters, and told', () => {
  assert.deepEqual(mend('昨⽇'), ['昨日', '⽇ → 日, radical']);
  assert.deepEqual(mend('⻅习'), ['见习', '⻅ → 见, radical']);
  assert.deepEqual(mend('\uf90a华'), ['金华', '\uf90a → 金, compatibility-form']);
  assert.deepEqual(mend('\u{2f800}人'), ['丽人', '\u{2f800} → 丽, compatibility-form']);
  assert.deepEqual(mend('平湖⸺家园'), ['平湖——家园', '⸺ → ——, long-dash']);
});

test('what is no other form of a plain character stays', () => {
  // U+FA0E is a character of its own, for all its place.
  for (const text of ['平湖', '\ufa0e', '㎡', 'ｱ', '⺀']) assert.deepEqual(mend(text), [text]);
});

test('changes of one line that stand close are one repair', () => {
  assert.deepEqual(mend('⼯业⼤会\n⽇'), [
    '工业大会\n日',
    '⼯业⼤ → 工业大, radical',
    '⽇ → 日, radical',
  ]);
  assert.equal(mend(`⼯${'湖'.repeat(40)}⼤`).length, 3);
});

test('every character keeps its place, and a second dash has none', () => {
  assert.deepEqual(mendRadicals(locate('⽇⸺\u{2f800}人', 5)).dump.at, [5, 6, -1, 7, 9]);
});

const PAGE =
  '全市召开⼯业\uf90a融⼤会\n\n■⻅习记者 韩胜超\n\n本报讯 昨⽇⸺今年⼀季度\u{2f800}水。会议部署了工作。\n';

test('the ledger explains every character that is printed otherwise, and where', () => {
  const { ledger, articles } = parsePage(textPage(PAGE));
  assert.equal(ledger.entries.map(({ text }) => text).join(''), PAGE);
  assert.equal(articles.length, 1);
  assert.deepEqual(
    ledger.repairs.map(({ line, dump, printed, article }) => [line, dump, printed, article]),
    [
      [1, '⼯', '工'],
      [1, '\uf90a', '金'],
      [1, '⼤', '大'],
      [3, '⻅', '见'],
      [5, '⽇', '日'],
      [5, '⸺', '——'],
      [5, '⼀', '一'],
      [5, '\u{2f800}', '丽'],
    ].map((repair) => [...repair, articles[0]?.front.id]),
  );
  assert.deepEqual(
    ledger.findings.filter(({ code }) => code === 'unplaced'),
    [],
  );
});

test('a long dash may stand at the border of two parts of an article', () => {
  for (const text of ['# 平湖⸺\n\n副题⸺平湖\n\n■记者 张三⸺\n\n本报讯⸺昨日开会。\n', '⸺\n⸺⸺\n']) {
    const { ledger } = parsePage(textPage(text));
    assert.equal(ledger.entries.map((entry) => entry.text).join(''), text);
  }
});

test('a search finds what is printed and what was dumped alike', () => {
  const fold = createFold(new Map());
  for (const [dumped, printed] of [
    ['\uf90a', '金'],
    ['⽇', '日'],
    ['\u{2f800}', '丽'],
  ] as const) {
    assert.equal(fold(dumped), fold(printed));
  }
});
