import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { isLetterAt, lettersOf } from '../../../src/parse/text/letters-of.ts';

test('letters and digits are kept, marks and spaces are not', () => {
  assert.equal(lettersOf(' 平湖，Wi-Fi（20）。'), '平湖WiFi20');
});

test('the quick question about one unit answers as the pattern does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      for (let at = 0; at < text.length; at++) {
        assert.equal(isLetterAt(text, at), lettersOf(text.charAt(at)) !== '');
      }
    }),
  );
  assert.ok(isLetterAt('一', 0) && isLetterAt('\u9fff', 0) && !isLetterAt('\u4dff', 0));
});
