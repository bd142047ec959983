import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutByWords, findParts, longestParts } from '../../src/search/suggest/find-parts.ts';

const COUNTS: Record<string, number> = {
  平湖: 2000,
  平湖市: 900,
  市民: 400,
  跨境: 20,
  电商: 50,
  人工智能: 60,
  独山港: 30,
  独山港镇: 25,
  港镇: 1,
};
const WORDS = Object.entries(COUNTS).map(([text, articles]) => ({ text, articles, syllables: [] }));

const CASES: [phrase: string, words: string[]][] = [
  ['跨境电商人工智能', ['跨境', '电商', '人工智能']],
  ['独山港镇人工智能', ['独山港镇', '人工智能']],
  // 平湖市 would leave a single character of 市民.
  ['平湖市民', ['平湖', '市民']],
  ['平湖的电商', ['平湖', '电商']],
  ['ai与5.5%电商', ['ai', '5.5%', '电商']],
  ['平湖市魑独山港', ['平湖市', '独山港']],
  ['魑魅魍魉', []],
  ['电商', []],
  ['', []],
];

for (const [phrase, words] of CASES) {
  test(`the words of ${phrase} are ${words.join('、') || 'none'}`, () => {
    const parts = findParts([...phrase], WORDS).filter(({ from, to }) => to - from === 1);
    assert.deepEqual(
      parts.map(({ text }) => text),
      words,
    );
  });
}

test('rows of words are parts as well, the longest first, and not all that was typed', () => {
  const texts = (phrase: string) =>
    findParts(Array.from(phrase), WORDS)
      .filter(({ articles }) => articles === undefined)
      .map(({ text }) => text);
  assert.deepEqual(texts('跨境电商人工智能'), ['跨境电商', '电商人工智能']);
  assert.deepEqual(texts('跨境电商的人工智能'), ['跨境电商']);
  assert.deepEqual(texts('跨境电商'), []);
});

test('of parts that are found the longest are kept, none within another', () => {
  const parts = findParts(Array.from('跨境电商人工智能'), WORDS);
  const found = parts.filter(({ text }) => text !== '电商人工智能');
  assert.deepEqual(
    longestParts(found).map(({ text }) => text),
    ['跨境电商', '人工智能'],
  );
});

test('no part ever cuts a word, and pieces are all that was typed', () => {
  const piece = fc.constantFrom(...Object.keys(COUNTS), '的', '，', 'ai', '5');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const units = Array.from(pieces.join(''));
      const cut = cutByWords(units, WORDS);
      assert.equal(cut.map(({ text }) => text).join(''), units.join(''));
      const isWhole = (text: string) =>
        cut.some((_, from) =>
          cut.some(
            (__, to) =>
              cut
                .slice(from, to + 1)
                .map((one) => one.text)
                .join('') === text,
          ),
        );
      for (const { text } of findParts(units, WORDS)) assert.ok(isWhole(text), text);
    }),
  );
});
