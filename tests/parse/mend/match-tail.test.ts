import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchTail, mayBeTail, type PageLine } from '../../../src/parse/mend/match-tail.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { blockOf } from '../../support/blocks-of.ts';

/** Lines of blocks in a column of 15 squares, as wide as they have characters. */
function page(...blocks: string[][]): PageLine[] {
  return blocks.flatMap((texts, block) =>
    blockOf(...texts).lines.map((line) => ({
      ...{ line, block, text: line.text.text, width: line.text.text.length },
      ...{ alone: texts.length === 1, measure: 15 },
    })),
  );
}

const TORN = page(
  [
    '今年以来全市招商不停签约不断项目',
    '建设按下了快进键各镇街道都在加',
    '快推进重点工程经济社会发',
    '了新的成绩各项指标位居全省前列',
  ],
  ['展取得'],
);

test('a short line that stands alone may be the end of another', () => {
  assert.ok(mayBeTail(TORN[4] as PageLine, 4));
  assert.ok(!mayBeTail(TORN[3] as PageLine, 3), 'it stands among others');
  const [first, byline] = page(['展取得'], ['■记者 王强']) as [PageLine, PageLine];
  assert.ok(!mayBeTail(first, 0), 'nothing stands before it');
  assert.ok(!mayBeTail(byline, 1));
});

test('it is the end of the line that it fills, and whose words go on in it', () => {
  const matches = matchTail(4, TORN, new Set([4]), seamScorer([]));
  const best = matches.sort((a, b) => b.gain - a.gain)[0];
  assert.equal(best?.line, TORN[2]?.line);
  assert.equal(best?.tail, TORN[4]?.line);
});

test('a line from which nothing is missing has no tail', () => {
  const whole = page(
    ['今年以来全市招商不停签约不断。', '建设按下了快进键各镇街道都在加'],
    ['展取得'],
  );
  assert.deepEqual(matchTail(2, whole, new Set([2]), seamScorer([])), []);
});
