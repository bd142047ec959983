import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { phrasesOf } from '../../src/search/ask.ts';
import { excerptOf, markedLine, type Piece } from '../../src/search/text/excerpt.ts';

const { fold } = readScript().script;
const BODY = ['夜幕初垂，华灯绽放。', '“独山港，独山港镇”增长5.6%，New York来客。'];

test('the body sentence with the words is shown, each find in one mark', () => {
  assert.equal(show('独山港'), '“[独山港]，[独山港]镇”增长5.6%，New York来客。');
  assert.equal(show('YORK'), '“独山港，独山港镇”增长5.6%，New [York]来客。');
  assert.equal(show('獨山'), '“[独山]港，[独山]港镇”增长5.6%，New York来客。');
});

test('finds that meet or overlap are joined', () => {
  assert.equal(show('独山 山港'), '“[独山港]，[独山港]镇”增长5.6%，New York来客。');
});

test('the line with most of the words is taken', () => {
  assert.equal(show('港 华灯 夜幕'), '[夜幕]初垂，[华灯]绽放。');
});

test('a byline is shown where the words stand there alone', () => {
  assert.equal(show('旭东'), '记者 林[旭东]');
});

test('where nothing is asked, or the headline alone has it, the body opens', () => {
  assert.equal(show(''), '夜幕初垂，华灯绽放。');
  assert.equal(show('启幕'), '夜幕初垂，华灯绽放。');
  assert.equal(markedLine('独山港启幕', ['启幕'], fold).map(bracket).join(''), '独山港[启幕]');
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

test('a find at the end of an excerpt is shown whole', () => {
  const text = show('独山港', [`独山港${'一二三四五'.repeat(12)}独山港${'，后面的话'.repeat(9)}`]);
  assert.equal(text, `[独山港]${'一二三四五'.repeat(12)}[独山港]…`);
});

function show(words: string, body = BODY): string {
  const record = {
    ...{ url: '', title: '独山港启幕', date: '', page: 1 },
    ...{ head: ['独山港启幕'], side: ['记者 林旭东'], body },
  };
  return excerptOf(record, phrasesOf(words, fold), fold).map(bracket).join('');
}

function bracket({ text, marked }: Piece): string {
  return marked ? `[${text}]` : text;
}
