import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrasesOf, readAsk } from '../../src/search/ask.ts';
import { createFold } from '../../src/search/text/fold.ts';

const fold = createFold(new Map([['產', '产']]));
const ask = (words: string) => readAsk(words, fold);

test('words with white space between must all occur, each once', () => {
  assert.deepEqual(ask(' 平湖　產业 平湖 '), { all: [['平湖'], ['产业']], none: [] });
});

test('quotes round a phrase stand for nothing but its being one', () => {
  for (const words of ['"跨境电商"', '“跨境电商”', '「跨境电商」']) {
    assert.deepEqual(ask(words), { all: [['跨境电商']], none: [] }, words);
  }
  assert.deepEqual(ask('“八大行动 　实干开图”').all, [['八大行动 实干开图']]);
});

test('quotes within a word are signs of the text', () => {
  assert.deepEqual(ask('“浙里办”旗舰店').all, [['"浙里办"旗舰店']]);
  assert.deepEqual(ask('“半决赛').all, [['"半决赛']]);
  assert.deepEqual(ask('“”').all, [['""']]);
});

test('a word behind a minus must not occur, unless nothing else is asked', () => {
  assert.deepEqual(ask('平湖 -广告 －“西瓜 节”'), {
    all: [['平湖']],
    none: ['广告', '西瓜 节'],
  });
  assert.deepEqual(ask('-广告'), { all: [['-广告']], none: [] });
  assert.deepEqual(ask('平湖 -').all, [['平湖'], ['-']]);
});

test('of words with OR between one is enough', () => {
  assert.deepEqual(ask('平湖 西瓜 OR 草莓 | 葡萄 节').all, [
    ['平湖'],
    ['西瓜', '草莓', '葡萄'],
    ['节'],
  ]);
  assert.deepEqual(ask('西瓜 OR').all, [['西瓜']]);
  assert.deepEqual(ask('西瓜 or 草莓').all, [['西瓜', '草莓']]);
  assert.deepEqual(ask('OR 西瓜').all, [['or'], ['西瓜']]);
  assert.deepEqual(ask('西瓜 OR -草莓'), { all: [['西瓜']], none: ['草莓'] });
});

test('what is marked are the phrases that may stand in a text', () => {
  assert.deepEqual(phrasesOf('平湖 西瓜 OR 草莓 -节', fold), ['平湖', '西瓜', '草莓']);
});
