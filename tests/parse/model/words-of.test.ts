import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../../src/parse/model/words-of.ts';
import { FINDINGS, type FindingCode } from '../../../src/schema/findings/findings.ts';

test('every code has words, with what it is about in them', () => {
  for (const code of Object.keys(FINDINGS) as FindingCode[]) {
    const said = wordsOf(code, ['甲', '乙']);
    assert.match(said, /\p{Script=Han}{2}/u, code);
    assert.ok(!said.includes('undefined'), code);
  }
  assert.equal(wordsOf('headline-mark', ['甲']), '标题中有栏目或署名的字样:“甲”');
});

test('half a pair of UTF-16 is not said', () => {
  assert.ok(wordsOf('headline-mark', ['甲\ud83d']).isWellFormed());
});
