import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { cutQuestion, partsOfWord } from '../../src/search/related/cut-question.ts';
import { pagefindFilters, partsOfRange } from '../../src/search/related/range.ts';
import { rankRelated } from '../../src/search/related/rank-related.ts';
import { readQuestion } from '../../src/search/related/read-question.ts';
import { STOP_WORDS } from '../../src/search/suggest/stop-words.ts';
import { binOf, binOfWords, vocabularyOf } from '../../src/search/related/vocabulary.ts';
import { isWanted } from '../../src/search/page/related.ts';
import { relatedNotice } from '../../src/search/page/related-words.ts';

const { fold } = readScript().script;

const COUNTS: [string, number | undefined][] = [
  ...[
    ['平湖', 900],
    ['跨境', 12],
    ['电商', 20],
    ['政策', 40],
    ['人工智能', 30],
  ],
  ...[
    ['人工', 8],
    ['智能', 25],
    ['独山港', 9],
    ['独山港镇', 7],
    ['西瓜', undefined],
    ['湖', 3],
  ],
] as [string, number | undefined][];
const vocabulary = vocabularyOf([binOfWords(COUNTS)], 12_000);
const read = (text: string, common: string[] = []) => readQuestion(text, vocabulary, common, fold);
const wordsOf = (text: string, common?: string[]) =>
  read(text, common).words.map((word) => word.text);

test('words are kept in bins by their first character, with the size of their count', () => {
  assert.equal(vocabulary.countOf('西瓜'), 0);
  assert.equal(vocabulary.countOf('苹果'), undefined);
  for (const [word, count = 0] of COUNTS) {
    const kept = vocabulary.countOf(word) ?? -1;
    assert.ok(kept === 0 ? count === 0 : count / kept > 0.6 && count / kept < 1.4, word);
  }
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 500 }), (word, bins) => {
      const bin = binOf(word, bins);
      assert.ok(Number.isInteger(bin) && bin >= 0 && bin < bins);
      assert.equal(binOf([...word][0] ?? '', bins), bin);
    }),
  );
});

test('a question is cut into the words of the archive, nothing of it lost', () => {
  const pieces = cutQuestion('平湖有哪些跨境电商政策', vocabulary).map((piece) => piece.text);
  assert.deepEqual(pieces, ['平湖', '有', '哪些', '跨境', '电商', '政策']);
  const alphabet = fc.constantFrom(...Array.from('平湖有哪些跨境电商政策魑魅西瓜a5.%，'));
  fc.assert(
    fc.property(fc.array(alphabet), (units) => {
      const text = units.join('');
      const cut = cutQuestion(text, vocabulary)
        .map((piece) => piece.text)
        .join('');
      assert.equal(cut.replace(/[.%]/g, ''), text.replace(/[，.%]/g, ''));
    }),
  );
});

test('what is no word is one unknown piece; Latin words and numbers stand as they are', () => {
  assert.deepEqual(cutQuestion('魑魅魍魉2025年ai5.6%', vocabulary), [
    { text: '魑魅魍魉', known: false },
    { text: '2025', known: true },
    { text: '年', known: false },
    { text: 'ai5.6', known: true },
  ]);
  assert.deepEqual(partsOfWord('人工智能', vocabulary), ['人工', '智能']);
  assert.deepEqual(partsOfWord('独山港镇', vocabulary), []);
});

test('words that only put a question are not asked for, nor those that tell nothing apart', () => {
  assert.deepEqual(wordsOf('请问平湖有哪些跨境电商的政策吗？', ['平湖']), ['跨境', '电商', '政策']);
  assert.deepEqual(wordsOf('平湖怎么样', ['平湖']), ['平湖']);
  assert.deepEqual(wordsOf('什么是的'), []);
  for (const word of ['平湖', '政策', '学校', '教育']) assert.ok(!STOP_WORDS.has(word), word);
});

test('what no article has is said; common words alone do not answer in its stead', () => {
  assert.deepEqual(read('平湖的西瓜', ['平湖']), { words: [], strange: ['西瓜'], none: [] });
  const { words, strange } = read('西瓜电商');
  assert.deepEqual([words.map((word) => word.text), strange], [['电商'], ['西瓜']]);
});

test('a word counts more than its parts; minus and OR are heeded', () => {
  assert.deepEqual(read('人工智能').words, [
    { text: '人工智能', weight: 1 },
    { text: '人工', weight: 0.4 },
    { text: '智能', weight: 0.4 },
  ]);
  const { words, none } = read('跨境 OR 政策 -电商');
  assert.deepEqual([words.map((word) => word.text), none], [['跨境', '政策'], [['电商']]]);
});

test('a range of days is said by years, months and days that are wholly in it', () => {
  const day = fc
    .date({ min: new Date('1998-01-01'), max: new Date('2003-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, (from, to, one) => {
      const parts = partsOfRange(from, to);
      const isIn = parts.some((part) =>
        Object.values(part).some(({ any }) => any.some((start) => start && one.startsWith(start))),
      );
      assert.equal(isIn, from <= one && one <= to);
      assert.ok(parts.length > 0 && JSON.stringify(parts).length < 1500);
    }),
  );
  assert.deepEqual(partsOfRange('2024-12-30', '2026-02-01'), [
    { year: { any: ['2025'] } },
    { month: { any: ['2026-01'] } },
    { day: { any: ['2024-12-30', '2024-12-31', '2026-02-01'] } },
  ]);
  assert.deepEqual(pagefindFilters({ year: '2025', section: '经济' }), {
    ...{ section: '经济', year: '2025' },
  });
});

test('an article with all of a question goes before one with a word of it in its headline', () => {
  const word = (articles: number, ...results: [string, number][]) => ({
    ...{ weight: 1, articles, results: results.map(([id, score]) => ({ id, score })) },
  });
  const order = (found: Parameters<typeof rankRelated>[0]) =>
    rankRelated(found, 1000).map(({ id }) => id);
  assert.deepEqual(order([word(9, ['head', 6], ['both', 1]), word(9, ['both', 1])]), [
    ...['both', 'head'],
  ]);
  // Where both have all, the headline tells; and a rare word makes up more than a frequent one.
  assert.deepEqual(order([word(9, ['b', 1], ['a', 3])]), ['a', 'b']);
  assert.deepEqual(order([word(2, ['rare', 1]), word(500, ['frequent', 1])]), ['rare', 'frequent']);
  assert.deepEqual(order([]), []);
});

test('related articles are wanted where little is found and there may be several words', () => {
  assert.ok(isWanted({ words: '平湖有哪些政策' }, 0, fold));
  assert.ok(isWanted({ words: 'AI 电商' }, 4, fold));
  for (const words of ['', '政策', 'pinghu', '“西瓜”', '-电商']) {
    assert.ok(!isWanted({ words }, 0, fold), words);
  }
  assert.ok(!isWanted({ words: '平湖有哪些政策' }, 5, fold));
});

test('the notice says what is missing, and echoes at most thirty characters', () => {
  const answer = { words: ['跨境', '电商'], strange: ['西瓜'] };
  const say = (words: string, total: number, filters = {}) =>
    relatedNotice({ words, filters }, total, answer, fold);
  assert.equal(
    say('跨境电商的西瓜', 0),
    '没有一字不差含有“跨境电商的西瓜”的文章。下面按这些词找，最相关的在前：跨境、电商。哪一篇里都没有：西瓜。',
  );
  assert.match(say('跨境 西瓜', 2), /^同时含有这几个词的只有上面2篇。/);
  assert.match(say('跨境电商', 0, { year: '2025' }), /^所选范围里没有一字不差/);
  assert.match(say('长'.repeat(99), 0), /“长{30}…”/);
});
