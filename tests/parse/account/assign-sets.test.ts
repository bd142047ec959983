import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignSets, ownersOf } from '../../../src/parse/account/corrections/assign-sets.ts';
import type { CorrectedFields } from '../../../src/schema/correction.ts';
import { Additions } from '../../../src/parse/text/additions.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { locatedArticle, paragraphAt } from '../../support/located-article.ts';

const articles = [
  locatedArticle({ title: locate('甲', 0), body: [paragraphAt(1, '乙丙')] }),
  locatedArticle({ body: [paragraphAt(5, '丁戊')] }),
];
const quoting = (index: number, from: number, to: number, set: CorrectedFields) => ({
  ...{ index, from, to, set },
  quoted: locate('平'.repeat(to - from), from),
});
const assign = (...fields: ReturnType<typeof quoting>[]) => {
  const { owned, problems } = assignSets(ownersOf(articles), fields);
  return {
    owned: owned.map(({ index, article }) => [index, article]),
    problems: problems.map(({ index, kind, field }) => [index, kind, field]),
  };
};

test('a correction means the article that holds its words', () => {
  const title = { title: '平湖' };
  assert.deepEqual(assign(quoting(0, 1, 3, title), quoting(1, 4, 6, title)), {
    owned: [
      [0, 0],
      [1, 1],
    ],
    problems: [],
  });
});

test('words of two articles, or of none, mean none', () => {
  const title = { title: '平湖' };
  assert.deepEqual(assign(quoting(0, 2, 6, title), quoting(1, 3, 5, title)), {
    owned: [],
    problems: [
      [0, 'divided', undefined],
      [1, 'homeless', undefined],
    ],
  });
});

test('two that set one field otherwise are a problem both', () => {
  const [one, other] = [quoting(0, 0, 1, { title: '甲' }), quoting(1, 1, 2, { title: '乙' })];
  assert.deepEqual(assign(one, other).problems, [
    [0, 'clash', 'title'],
    [1, 'clash', 'title'],
  ]);
  assert.deepEqual(assign(one, { ...one, index: 1 }).problems, [], 'they say the same');
  assert.deepEqual(assign(one, quoting(1, 5, 6, { title: '乙' })).problems, [], 'of two articles');
});

test('added text is owned at the place behind which it stands, where the dump has no owner', () => {
  const added = new Additions().add('平', 7, 0);
  const owners = ownersOf([...articles, locatedArticle({ title: added })]);
  assert.deepEqual([owners.get(0), owners.get(6), owners.get(7)], [0, 1, 2]);
});
