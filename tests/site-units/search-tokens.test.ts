import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { phrasesOf } from '../../src/search/query.ts';
import { spaceOut, tokensOf, unspace } from '../../src/search/tokens.ts';

test('every character and digit is a token of its own, width and case folded', () => {
  assert.equal(tokensOf('独山港ＴEU３㎡').join(' '), '独 山 港 t e u 3 m 2');
});

test('punctuation and white space leave no token', () => {
  assert.equal(tokensOf('“3+3+3”，现代 产业！_').join(''), '333现代产业');
  assert.deepEqual(tokensOf('——'), []);
});

test('a decimal is not the number without its point', () => {
  assert.notDeepEqual(tokensOf('5.6亿'), tokensOf('56亿'));
  assert.deepEqual(tokensOf('5．6亿'), tokensOf('5.6亿'));
  assert.equal(tokensOf('第5.').join(''), '第5');
});

test('for the indexer marks are glued to the token before them', () => {
  assert.equal(spaceOut('说：“AI 5.6%”。'), ' 说：“ A I␣ 5 ꓸ 6%”。');
});

test('spaced text comes back as it was', () => {
  const text = '去年，“独山港” New York 增长5.6%。';
  assert.equal(spaceOut(text).split(' ').map(unspace).join(''), text);
});

test('a part of a text gives a part of its tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, from, length) => {
      const part = [...text].slice(from % 10, (from % 10) + (length % 10)).join('');
      assert.ok(`\n${tokensOf(text).join('\n')}\n`.includes(tokensOf(part).join('\n')));
    }),
  );
});

test('the index is cut as the query is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cut = spaceOut(text).split(/\s+/).flatMap(tokensOf);
      assert.deepEqual(cut, tokensOf(text));
    }),
  );
});

test('each word of a query is a phrase, and punctuation is none', () => {
  assert.deepEqual(phrasesOf(' 平湖　“AI” ， '), [
    ['平', '湖'],
    ['a', 'i'],
  ]);
});
