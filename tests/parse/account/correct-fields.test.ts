import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctFields } from '../../../src/parse/account/corrections/correct-fields.ts';
import { Additions } from '../../../src/parse/text/additions.ts';
import { locate } from '../../../src/parse/text/located.ts';
import type { CorrectedFields } from '../../../src/schema/correction.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const article = locatedArticle({
  kicker: locate('渔港新貌', 0),
  title: locate('码头投用', 4),
  dateline: locate('本报讯', 8),
  body: [paragraphAt(11, '昨天上午。')],
  doubts: [{ code: 'no-title', line: 1, args: [] }],
});

const correct = (set: CorrectedFields) =>
  correctFields([article], {
    additions: new Additions(),
    fields: [{ index: 0, from: 11, to: 13, quoted: locate('昨天', 11), set }],
  });

test('a field is set, and what it was is told', () => {
  const { articles, changes } = correct({ title: '码头启用' });
  assert.equal(articles[0]?.title?.text, '码头启用');
  assert.deepEqual(
    changes.map(({ field, before, after, at }) => [field, before, after, at]),
    [['title', '码头投用', '码头启用', 4]],
  );
  assert.deepEqual(articles[0].doubts, [], 'an editor has settled it');
});

test('words that another field has lost are taken from there', () => {
  const { articles, losses } = correct({ kicker: null, subtitle: '渔港新貌' });
  assert.equal(articles[0]?.kicker, undefined);
  assert.deepEqual(articles[0]?.subtitle, article.kicker);
  assert.deepEqual(losses, []);
});

test('a dateline that is none goes back to the body, a title is lost', () => {
  const { articles } = correct({ dateline: null });
  assert.equal(articles[0]?.body[0]?.text.text, '本报讯昨天上午。');
  assert.deepEqual(
    correct({ kicker: null }).losses.map(({ text, gone }) => [text.text, gone]),
    [['渔港新貌', true]],
  );
});

test('kind and section are told apart, and what says nothing new is no change', () => {
  const { classes, changes, sets } = correct({ kind: 'photo', title: '码头投用' });
  assert.deepEqual(
    classes.map(({ field, after }) => [field, after]),
    [['kind', 'photo']],
  );
  assert.deepEqual(changes, []);
  assert.deepEqual(sets.get(0), { kind: 'photo', title: '码头投用' });
});

test('what an editor has said of a column is doubted no more', () => {
  const guessed = { ...article, doubts: [{ code: 'column-guess' as const, line: 1, args: [] }] };
  const settle = (set: CorrectedFields) =>
    correctFields([guessed], {
      additions: new Additions(),
      fields: [{ index: 0, from: 11, to: 13, quoted: locate('昨天', 11), set }],
    }).articles[0]?.doubts.map(({ code }) => code);
  assert.deepEqual(settle({ column: '渔港人家' }), []);
  assert.deepEqual(
    settle({ kind: 'news' }),
    ['column-guess'],
    'another field settles nothing of it',
  );
});
