import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeBareRubric } from '../../../src/parse/articles/take-bare-rubric.ts';
import type { Draft } from '../../../src/parse/model/draft.ts';
import { bodyOf, headOf } from '../../support/items.ts';

function taken(lines: string[], text = '昨天上午，渔港新码头投用。'): [string[], string[]] {
  const parts = [{ subheads: [], run: { bodies: [bodyOf([text])] } }];
  const lists = { logos: [], bylines: [], credits: [], notes: [], parts, margin: 9 };
  const draft: Draft = { ...lists, heads: [headOf(lines)] };
  const { logos, heads } = takeBareRubric(draft);
  return [
    logos.flatMap((head) => head.lines.map((line) => line.text)),
    heads.flatMap((head) => head.lines.map((line) => line.text)),
  ];
}

test('a short name above a title is a rubric', () => {
  assert.deepEqual(taken(['凡人微光', '渔港新码头昨日投用']), [
    ['凡人微光'],
    ['渔港新码头昨日投用'],
  ]);
  assert.deepEqual(taken(['凡人微光', '渔港新码头昨日投用', '渔民称便'])[0], ['凡人微光']);
});

test('a short title is none: the text has its words, or the line below is as short or a subtitle', () => {
  assert.deepEqual(taken(['渔港新貌', '新码头昨日正式投用'])[0], []);
  assert.deepEqual(taken(['凡人微光', '渔港码头'])[0], []);
  assert.deepEqual(taken(['凡人微光', '——记渔港新码头的建设者'])[0], []);
  assert.deepEqual(taken(['凡人微光'])[0], []);
});
