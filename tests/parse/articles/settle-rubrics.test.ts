import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settleRubrics } from '../../../src/parse/articles/settle-rubrics.ts';
import type { Draft } from '../../../src/parse/model/draft.ts';
import { bodyOf, headOf } from '../../support/items.ts';

const HEAD = headOf(['渔港新码头昨日投用']);
const draft = (logo: ReturnType<typeof headOf>): Draft => ({
  ...{ heads: [HEAD], bylines: [], credits: [], notes: [], margin: 9, logos: [logo] },
  parts: [{ subheads: [], run: { bodies: [bodyOf(['昨天上午，'], { number: 3 })] } }],
});
const settle = (logo: ReturnType<typeof headOf>, known: string[] = []) =>
  settleRubrics(
    [draft(logo)],
    [logo, HEAD],
    known.map((name) => ({ name, logos: [] })),
  );

test('a rubric that editors know is sure', () => {
  const [settled, ...others] = settle(headOf(['平湖时评']), ['平湖时评']);
  assert.equal(settled?.logos.length, 1);
  assert.equal(settled.guessedRubric, undefined);
  assert.deepEqual(others, []);
});

test('what breaks off in mid-sentence below a story is its end', () => {
  const [settled] = settle(headOf(['，渔民卸货不用再排队了，把'], { number: 9 }));
  assert.deepEqual(settled?.logos, []);
  const lines = settled.parts[0]?.run.bodies.flatMap((body) =>
    body.lines.map(({ text }) => text.text),
  );
  assert.deepEqual(lines, ['昨天上午，', '，渔民卸货不用再排队了，把']);
});

test('what is none is a headline of its own', () => {
  const drafts = settle(headOf(['全市产业工人队伍建设改革工作会议昨日召开'], { number: 9 }));
  assert.deepEqual(
    drafts.map(({ parts }) => parts.length),
    [1, 0],
  );
});
