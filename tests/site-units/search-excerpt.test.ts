import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, type Piece } from '../../src/search/excerpt.ts';
import { HEAD_END, LINE_END } from '../../src/search/line-ends.ts';
import { phrasesOf } from '../../src/search/query.ts';
import { spaceOut } from '../../src/search/tokens.ts';

const HEAD = ['独山港启幕', '记者 林旭东'];
const BODY = ['夜幕初垂，华灯绽放。', '“独山港，独山港镇”增长5.6%，New York来客。'];

test('the body sentence with the words is shown, each find in one mark', () => {
  assert.equal(show('独山港'), '“[独山港]，[独山港]镇”增长5.6%，New York来客。');
  assert.equal(show('york'), '“独山港，独山港镇”增长5.6%，New [York]来客。');
});

test('a find across punctuation is one mark, and finds that meet are joined', () => {
  assert.equal(show('港独山'), '“独山[港，独山]港镇”增长5.6%，New York来客。');
  assert.equal(show('独山 山港'), '“[独山港]，[独山港]镇”增长5.6%，New York来客。');
});

test('what stands in the head alone is shown there', () => {
  assert.equal(show('旭东'), '记者 林[旭东]');
});

test('where nothing is asked the body opens', () => {
  assert.equal(show(''), '夜幕初垂，华灯绽放。');
});

test('a long paragraph is cut around the find, and says so', () => {
  const long = `${'前面的话，'.repeat(30)}独山港${'，后面的话'.repeat(30)}`;
  const text = show('独山港', [long]);
  assert.match(text, /^….*\[独山港\].*…$/);
  assert.ok(text.length < 80);
});

test('where the paragraph ends soon, more of what comes before is shown', () => {
  const text = show('独山港', [`${'一二三四，'.repeat(20)}独山港。`]);
  assert.equal(text, `…${'一二三四，'.repeat(12)}[独山港]。`);
});

function show(words: string, body = BODY): string {
  const content = [
    ...HEAD.map((line) => `${spaceOut(line)} ${HEAD_END}`),
    ...body.map((line) => `${spaceOut(line)} ${LINE_END}`),
  ].join(' ');
  return excerptOf(content, phrasesOf(words)).map(bracket).join('');
}

function bracket({ text, marked }: Piece): string {
  return marked ? `[${text}]` : text;
}
