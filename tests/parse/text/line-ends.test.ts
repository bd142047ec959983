import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endsSentence } from '../../../src/parse/text/ends-sentence.ts';
import { widthOf } from '../../../src/parse/text/width-of.ts';

const SIGNS = [
  '平',
  '湖',
  'a',
  '1',
  '。',
  '！',
  '…',
  '”',
  '"',
  '）',
  '》',
  ' ',
  '\u3000',
  '😀',
  '，',
  '·',
];
const LINES = fc.array(fc.constantFrom(...SIGNS)).map((signs) => signs.join(''));

test('a sentence ends at a stop that only closing marks and spaces follow', () => {
  const pattern = /[。！？!?…．][”"’'」』）)】》]*\s*$/u;
  fc.assert(
    fc.property(LINES, (text) => {
      assert.equal(endsSentence(text), pattern.test(text));
    }),
  );
});

test('a line is as wide as its signs together', () => {
  const halves: Record<string, number> = { a: 1, '1': 1, ' ': 0, '\u3000': 1, '😀': 3 };
  fc.assert(
    fc.property(LINES, (text) => {
      const sum = [...text].reduce((total, sign) => total + (halves[sign] ?? 2), 0);
      assert.equal(widthOf(text), sum / 2);
    }),
  );
});
