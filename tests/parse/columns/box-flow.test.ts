import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxFlow } from '../../../src/parse/columns/side-by-side/box-flow.ts';
import type { ColumnBox } from '../../../src/parse/columns/side-by-side/box-look.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { widthOf } from '../../../src/parse/text/width-of.ts';

const boxOf = (top: number, left: number, texts: readonly string[]): ColumnBox => {
  const [line] = splitLines(locate('行', 0));
  if (!line) throw new Error('No line was cut.');
  const segments = texts.map((text, i) => {
    const width = widthOf(text);
    return { line, text: locate(text, 0), row: top + i, start: left, end: left + width, width };
  });
  const right = left + Math.max(...segments.map((segment) => segment.width));
  return { segments, top, bottom: top + texts.length - 1, left, right };
};

const first = boxOf(3, 0, [
  '本报讯 昨天下午，我市召开',
  '老龄工作会议，回顾总结前',
  '一阶段工作，分析研判当前',
  '形势，对下一步重点任务进',
]);
const second = boxOf(3, 14, [
  '行再部署。副市长出席会议',
  '并讲话。会议指出，今年以',
  '来各镇街道、各部门聚焦目',
  '标，多项指标保持在前列。',
]);
const headline = boxOf(1, 16, ['我市召开老龄会议']);
const far = boxOf(30, 0, ['我市欢送新兵入伍']);
const boxes = [first, second, headline, far];
const flow = boxFlow(seamScorer([]), boxes);

test('a headline is read before the first of its columns, though it stands over another', () => {
  const before = flow(headline, first) + flow(first, second);
  assert.ok(before > flow(first, headline) + flow(headline, second));
});

test('a column in mid-sentence goes on in the next one to the right', () => {
  assert.ok(flow(first, second) > flow(first, headline));
  assert.ok(flow(first, second) > flow(first, far));
});
