import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { Additions, dumpOffset } from '../../../src/parse/text/additions.ts';

test('every added character has a place of its own, behind the one of the dump', () => {
  const piece = fc.tuple(fc.string({ maxLength: 20 }), fc.nat(9), fc.nat(3));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const additions = new Additions();
      const places = pieces.flatMap(([words, behind, correction]) => {
        const { text, at } = additions.add(words, behind, correction);
        assert.equal(text, words);
        assert.ok(at.every((place) => place > behind && dumpOffset(place) === behind));
        return at;
      });
      assert.equal(new Set(places).size, pieces.map(([words]) => words).join('').length);
      assert.deepEqual(
        additions.all.map(({ text, correction }) => [text.text, correction]),
        pieces.map(([words, , correction]) => [words, correction]),
      );
    }),
  );
});

test('what is added later behind one character stands later', () => {
  const additions = new Additions();
  const [first, second] = [additions.add('平湖', 3, 0), additions.add('新闻', 3, 1)];
  assert.deepEqual(
    [...second.at, ...first.at].sort((a, b) => a - b),
    [...first.at, ...second.at],
  );
});

test('a place of the dump is its own', () => {
  assert.equal(dumpOffset(7), 7);
});
