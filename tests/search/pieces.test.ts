import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { lettersOf } from '../../src/search/code/letters.ts';
import { groupsOf, looseGroupsOf } from '../../src/search/engine/pieces.ts';

const { script, tables } = readScript();
const { alphabet } = script;
const phrase = fc.string({
  unit: fc.constantFrom(...tables.characters.slice(0, 900), '，', '"', '𠮷'.charAt(0)),
  minLength: 1,
  maxLength: 40,
});

test('the pieces of a phrase cover it, and stand in it where they say', () => {
  fc.assert(
    fc.property(phrase, (text) => {
      const pieces = groupsOf(text, alphabet).flatMap((group) => group.pieces);
      const covered = new Set<number>();
      for (const { gram, signs, offset } of pieces) {
        const whole = gram.charAt(0) + signs + gram.slice(1);
        assert.equal(text.slice(offset, offset + whole.length), whole);
        for (let at = 0; at < whole.length; at++) covered.add(offset + at);
      }
      assert.equal(covered.size, text.length);
    }),
  );
});

test('a phrase of up to four characters takes two groups at most', () => {
  fc.assert(
    fc.property(
      phrase.map((text) => text.slice(0, 4)),
      (text) => {
        assert.ok(groupsOf(text, alphabet).length <= 2, text);
      },
    ),
  );
});

test('where signs may stand between letters every pair of neighbours is asked for', () => {
  fc.assert(
    fc.property(
      phrase.map(lettersOf).filter((text) => text.length > 1),
      (text) => {
        const offsets = looseGroupsOf(text, alphabet).flatMap(({ pieces }) =>
          pieces.map(({ offset }) => offset),
        );
        assert.deepEqual(
          offsets.sort((a, b) => a - b),
          Array.from({ length: text.length - 1 }, (_, at) => at),
        );
      },
    ),
  );
});

test('signs between letters are told by the letters; at the ends they are asked for by themselves', () => {
  const pieces = groupsOf('“仲，”旭。', alphabet).flatMap((group) => group.pieces);
  assert.deepEqual(
    pieces.map(({ gram, signs }) => [gram, signs]).sort(),
    [
      ['“仲', ''],
      ['仲旭', '，”'],
      ['旭。', ''],
    ].sort(),
  );
});

test('a rare character in the midst brings both its sides in one group', () => {
  assert.deepEqual(
    groupsOf('仲旭东', alphabet).map(({ pieces }) => pieces.map(({ gram }) => gram)),
    [['仲旭', '旭东']],
  );
});
