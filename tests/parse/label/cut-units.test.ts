import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutUnits } from '../../../src/parse/label/cut-units.ts';
import { labelUnits } from '../../../src/parse/label/label-units.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { blockOf } from '../../support/blocks-of.ts';

/** Kind of each unit, with a `!` where it closes the text above. */
const cut = (...lines: string[]): string[] =>
  cutUnits([blockOf(...lines)]).map((unit) =>
    unit.kind === 'byline' && unit.closes ? 'byline!' : unit.kind,
  );

const seam = seamScorer([]);

test('names right after the last words, or in brackets below them, close their text', () => {
  assert.deepEqual(cut('稻田丰收。（记者 王强）'), ['plain', 'byline!']);
  assert.deepEqual(cut('稻田丰收。 本报记者 王强'), ['plain', 'byline!']);
  assert.deepEqual(cut('稻田丰收。', '（记者 王强）'), ['plain', 'byline!']);
  assert.deepEqual(cut('稻田丰收。', '安徽阜阳 牛春生 8月6日'), ['plain', 'byline!']);
});

test('so do readers and writers of none of the house, where a paragraph ends before them', () => {
  for (const signature of ['当湖小学 王建国', '木一言（作者系市作协会员）']) {
    assert.deepEqual(cut('稻田丰收。', signature), ['plain', 'byline!'], signature);
    assert.deepEqual(cut('稻田为何丰收？', signature), ['plain', 'byline'], signature);
  }
  assert.deepEqual(cut('稻田丰收。', '（拉毛草）'), ['plain', 'byline!']);
  assert.deepEqual(cut('稻田丰收', '（拉毛草）'), ['plain', 'plain']);
});

test('other names may be of what follows', () => {
  assert.deepEqual(cut('稻田丰收。', '本报记者 王强'), ['plain', 'byline']);
  assert.deepEqual(cut('稻田喜获丰收', '（记者 王强）'), ['plain', 'byline']);
  assert.deepEqual(cut('稻田喜获丰收■记者 王强'), ['plain', 'byline']);
});

test('a list of people is signed by none of them', () => {
  assert.deepEqual(cut('稻田丰收。', '王强（市财政局）'), ['plain', 'byline']);
  assert.deepEqual(cut('王强（市财政局）', '李婷（市教育局）', '陈刚（当湖小学）'), [
    ...['plain', 'plain', 'plain'],
  ]);
});

test('the day below an office is the notice’s, and another one the page’s', () => {
  assert.deepEqual(cut('平湖市教育局', '2025年8月13日'), ['plain', 'plain']);
  assert.deepEqual(cut('稻田喜获丰收', '2025年8月13日'), ['plain', 'furniture']);
});

test('what letters and notices open and end with is no headline', () => {
  const labels = (...lines: string[]): string[] => {
    const dialect = { wrap: 'none', sideBySide: false, markdown: false } as const;
    const units = cutUnits(lines.map((line) => blockOf(line)));
    const told = labelUnits(units, { ...dialect, blankBetween: false, spacedOut: false }, seam);
    return told.map(({ label }) => label);
  };
  assert.deepEqual(labels('编辑同志：', '站牌上的字看不清。', '此致', '敬礼！'), [
    ...['body', 'body', 'body', 'body'],
  ]);
  assert.deepEqual(labels('今晚停水，请储水。', '平湖市供水公司', '8月13日'), [
    'body',
    'body',
    'body',
  ]);
});
