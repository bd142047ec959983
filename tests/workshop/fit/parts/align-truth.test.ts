import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitOf } from '../../../support/units.ts';
import { alignTruth } from './align-truth.ts';

const TRUTH = {
  dump: 'made.txt',
  furniture: ['平湖日报 2025年8月27日'],
  articles: [
    {
      title: '渔港新码头 昨天投用',
      kicker: null,
      subtitle: '渔民卸货不用再排队',
      column: '海边的人',
      kind: 'news',
      authors: [{ role: '记者', name: '王强' }],
      paragraphs: ['昨天上午，渔港新码头正式投用，渔民大家称便。', '码头长三百米。'],
      subheads: [['一步到位', 1] as [string, number]],
    },
  ],
};
const parts = (...lines: string[]): string[] =>
  alignTruth(
    lines.map((line) => unitOf(line)),
    TRUTH,
  ).map((own) => (own.size > 3 ? 'any' : [...own].join('/')));

test('each unit plays the part of the text that it stands in', () => {
  assert.deepEqual(
    parts(
      '▶海边的人',
      '渔港新码头',
      '昨天投用',
      '渔民卸货不用再排队',
      '昨天上午，渔港新',
      '码头正式投用，渔民大家称便。',
    ),
    ['rubric', 'title', 'title-on', 'subtitle', 'first', 'mid'],
  );
  assert.deepEqual(parts('一步到位', '平湖日报 2025年8月27日'), ['subhead', 'furniture']);
});

test('what goes on where the last unit ended stands there, however short it is', () => {
  assert.deepEqual(parts('昨天上午，渔港新码头正式投用，渔民大家称', '便。'), ['first', 'mid']);
});

test('what the truth does not have may be anything', () => {
  assert.deepEqual(parts('某商场开业大酬宾'), ['any']);
});

test('where two readings of a headline are right both parts are', () => {
  const [article] = TRUTH.articles;
  const alternatives = { title: ['渔民卸货不用再排队'] };
  const truth = { ...TRUTH, articles: article ? [{ ...article, alternatives }] : [] };
  const [own] = alignTruth([unitOf('渔民卸货不用再排队')], truth);
  assert.deepEqual([...(own ?? [])].sort(), ['subtitle', 'title']);
});
