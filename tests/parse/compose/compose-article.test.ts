import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeArticle } from '../../../src/parse/compose/compose-article.ts';
import type { Dialect } from '../../../src/parse/model/dialect.ts';
import type { Draft } from '../../../src/parse/model/draft.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { seamScorer } from '../../../src/parse/words/seam-scorer.ts';
import { bodyOf, headOf } from '../../support/items.ts';

const dialect: Dialect = {
  ...{ wrap: 'none', sideBySide: false, markdown: false, blankBetween: false, spacedOut: false },
};
const DRAFT: Draft = {
  ...{
    heads: [headOf(['渔港新码头投用'])],
    logos: [],
    bylines: [],
    credits: [],
    notes: [],
    margin: 99,
  },
  parts: [
    { subheads: [], run: { bodies: [bodyOf(['昨天上午，渔港新码头投用。'])] } },
    { subheads: [headOf(['渔民称便'])], run: { bodies: [bodyOf(['渔民卸货不用再排队。'])] } },
  ],
};
const compose = (draft: Draft) => composeArticle(draft, dialect, new Map(), seamScorer([]));
/** Codes of what it lacks for certain. */
const lacks = (draft: Draft): string[] =>
  compose(draft)
    .doubts.filter(({ strength }) => strength === undefined)
    .map(({ code }) => code);

test('a draft becomes an article, its subheads between its paragraphs', () => {
  const { title, body } = compose(DRAFT);
  assert.equal(title?.text, '渔港新码头投用');
  assert.deepEqual(
    body.map(({ kind, text }) => `${kind} ${text.text}`),
    ['paragraph 昨天上午，渔港新码头投用。', 'subhead 渔民称便', 'paragraph 渔民卸货不用再排队。'],
  );
});

test('what it lacks is told', () => {
  assert.deepEqual(lacks(DRAFT), ['no-byline']);
  assert.deepEqual(lacks({ ...DRAFT, heads: [] }), ['no-title', 'no-byline']);
  assert.deepEqual(lacks({ ...DRAFT, parts: [] }), ['no-body']);
  const open = [{ subheads: [], run: { bodies: [bodyOf(['昨天上午，'])] } }];
  assert.deepEqual(lacks({ ...DRAFT, parts: open }), ['open-end', 'no-byline']);
  assert.ok(
    lacks({ ...DRAFT, logos: [headOf(['平湖时评'])], guessedRubric: true }).includes(
      'column-guess',
    ),
  );
});

test('a dateline anchors it, and a reading that hardly wins is a close call', () => {
  const body = bodyOf(['昨天上午。'], { dateline: locate('本报讯', 40) });
  const parts = [{ subheads: [], run: { bodies: [body] } }];
  assert.equal(compose({ ...DRAFT, parts }).anchor, 40);
  const close = compose({ ...DRAFT, margin: 0 }).doubts.find(({ code }) => code === 'close-call');
  assert.equal(close?.strength, 1);
});
