import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readScript } from '../../src/search/index-build/read-script.ts';
import { plainPhrases } from '../../src/search/ask.ts';

const { fold } = readScript().script;

test('width, case, traditional forms and the shapes of quotation marks are folded', () => {
  assert.equal(fold('ＴＥＵ２０２５％'), 'teu2025%');
  assert.equal(fold('產業鏈'), '产业链');
  assert.equal(fold('「鏈」上『發力』'), '"链"上\'发力\'');
  assert.equal(fold('“链”上‘发力’'), '"链"上\'发力\'');
});

test('punctuation stays, so that 5.5 is not 55 and 3+3+3 is not 333', () => {
  assert.equal(fold('５．５亿，3＋3＋3'), '5.5亿,3+3+3');
});

test('white space of every kind is a gap, and what takes no room is left out', () => {
  assert.equal(fold('平　湖\t日 报\u200b网'), '平 湖 日 报网');
});

test('whatever contains a string, folded contains the folded string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(9), fc.nat(9), (text, from, length) => {
      const part = [...text].slice(from, from + length).join('');
      assert.ok(fold(text).includes(fold(part)));
    }),
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});

test('words are phrases, each asked once', () => {
  assert.deepEqual(plainPhrases(' 平湖　ＡＩ ai “链” ', fold), ['平湖', 'ai', '"链"']);
  assert.deepEqual(plainPhrases(' 　\u200b', fold), []);
});
