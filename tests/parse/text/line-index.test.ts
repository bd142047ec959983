import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import {
  indexLines,
  isLineEnd,
  lastAtMost,
  lengthWithoutBlanks,
} from '../../../src/parse/text/line-index.ts';
import { splitLines } from '../../../src/parse/text/line.ts';
import { locate } from '../../../src/parse/text/located.ts';

test('each offset is found on the line on which it stands', () => {
  const text = fc.string({ unit: fc.constantFrom('平', '\n', '\r', '\f', '\u2028', ' ') });
  fc.assert(
    fc.property(text, (dump) => {
      const index = indexLines(dump);
      for (const { number, raw } of splitLines(locate(dump, 0))) {
        for (const offset of raw.at) {
          assert.equal(index.lineAt(offset), number);
          assert.equal(index.startOfLineAt(offset), raw.at[0]);
        }
      }
    }),
  );
});

test('the last number that is not larger is found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { minLength: 1 }), fc.nat(60), (numbers, most) => {
      const rising = numbers.sort((a, b) => a - b);
      const found = rising.findLastIndex((number) => number <= most);
      assert.equal(lastAtMost(rising, most), Math.max(0, found));
    }),
  );
});

test('blanks at the end of a text do not count, the line end of C1 among them', () => {
  assert.equal(lengthWithoutBlanks('平 湖 \u0085\n'), 3);
  assert.equal(lengthWithoutBlanks(' \n'), 0);
  assert.ok(isLineEnd('\u0085') && isLineEnd('\r') && !isLineEnd(' ') && !isLineEnd());
});
