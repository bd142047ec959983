import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findParts } from '../../src/search/suggest/find-parts.ts';

const TEXTS = ['平湖市独山港镇', '长三角一体化', '润泽智算中心', 'ai 与 teu'];

function counter(texts: readonly string[]) {
  const asked: string[] = [];
  return {
    asked,
    count: (piece: string) => {
      asked.push(piece);
      return Promise.resolve(texts.filter((text) => text.includes(piece)).length);
    },
  };
}

const CASES: [phrase: string, parts: string[]][] = [
  ['独山港镇智算中心', ['独山港镇', '智算中心']],
  ['独山岗镇', ['独山']],
  ['ai一体化', ['一体化', 'ai']],
  ['teus', []],
  ['魑魅魍魉', []],
  ['平', []],
];

for (const [phrase, parts] of CASES) {
  test(`the parts of ${phrase} are ${parts.join('、') || 'none'}`, async () => {
    const found = await findParts(phrase, counter(TEXTS).count);
    assert.deepEqual(
      found.map(({ text }) => text),
      parts,
    );
  });
}

test('parts are the longest pieces that stand in a text, and few counts find them', async () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, async (texts, phrase) => {
      fc.pre(!texts.some((one) => one.includes(phrase)));
      const { count, asked } = counter(texts);
      const found = await findParts(phrase, count);
      assert.deepEqual(new Set(found.map((part) => part.text)), longestPieces(phrase, texts));
      assert.ok(asked.length <= 2 * phrase.length, `${asked.length} counts`);
    }),
  );
});

/** The pieces of two characters or more that no other found piece at its place contains. */
function longestPieces(phrase: string, texts: readonly string[]): Set<string> {
  const isFound = (from: number, to: number) =>
    from >= 0 && to <= phrase.length && texts.some((one) => one.includes(phrase.slice(from, to)));
  const pieces = new Set<string>();
  for (let from = 0; from < phrase.length; from++) {
    for (let to = from + 2; to <= phrase.length; to++) {
      if (isFound(from, to) && !isFound(from - 1, to) && !isFound(from, to + 1))
        pieces.add(phrase.slice(from, to));
    }
  }
  return pieces;
}
