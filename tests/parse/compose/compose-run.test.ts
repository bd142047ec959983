import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeRun } from '../../../src/parse/compose/compose-run.ts';
import { measureWidths, reflow } from '../../../src/parse/compose/reflow.ts';
import type { Dialect } from '../../../src/parse/model/dialect.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { bodyOf } from '../../support/items.ts';

const LINES: Dialect = {
  ...{ wrap: 'lines', sideBySide: false, markdown: false, blankBetween: false, spacedOut: false },
};
const WHOLE: Dialect = { ...LINES, wrap: 'none' };
const FIRST = [
  '年以来全市招商不停签约不断',
  '济社会发展取得了新的成绩各项指',
  '标位居前列，渔民卸货不用再排队',
  '码头也投用了。',
];
const SECOND = [
  '昨天上午渔港新码头正式投用',
  '渔民卸货不用再排队码头全长二百',
  '米可以停靠三十条渔船。',
];

/** Lines that stand on end in the dump. */
function linesOf(texts: readonly string[]) {
  let start = 0;
  return bodyOf(texts).lines.map((line) => {
    const text = locate(line.text.text, start);
    start += text.text.length + 1;
    return { ...line, text };
  });
}
const textsOf = (paragraphs: readonly { text: { text: string } }[]) =>
  paragraphs.map(({ text }) => text.text);

test('a paragraph ends where a sentence ends short of the column’s edge', () => {
  const read = reflow(linesOf([...FIRST, ...SECOND]));
  assert.deepEqual(textsOf(read), [FIRST.join(''), SECOND.join('')]);
  assert.equal(read[0]?.breaks.length, FIRST.length);
});

test('an editor’s word parts and joins', () => {
  const lines = linesOf([...FIRST, ...SECOND]);
  const start = lines[4]?.text.at[0] ?? 0;
  assert.equal(reflow(lines, new Map([[start, false]])).length, 1);
  assert.equal(reflow(lines, new Map([[start + 4, true]])).length, 3);
});

test('lines and their columns are measured in squares', () => {
  const lines = linesOf(Array<string>(9).fill(FIRST[1] ?? ''));
  const { ownWidth, widthAt } = measureWidths(lines);
  for (const line of lines) assert.deepEqual([ownWidth(line), widthAt(line)], [15, 15]);
});

test('the paragraphs of a run become blocks, with what is to be said of them', () => {
  const run = { bodies: [{ ...bodyOf([]), lines: linesOf(['渔港新码头投用。', '渔民称便。']) }] };
  const { blocks, doubts, breaks } = composeRun(run, WHOLE, new Map(), seamScorer([]));
  assert.deepEqual(textsOf(blocks), ['渔港新码头投用。', '渔民称便。']);
  assert.deepEqual([doubts, breaks.length], [[], 2]);
});
