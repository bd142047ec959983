import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { locate } from '../../../src/parse/text/located.ts';
import { keepPrintable, toPrintable } from '../../../src/parse/text/to-printable.ts';

test('a printed line has no line ends, no NUL, and no halves of characters', () => {
  assert.equal(toPrintable('平\r\n湖\0\ud83d'), '平 湖\ufffd');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const printed = toPrintable(text);
      assert.ok(printed.isWellFormed() && !/[\r\n\0]/.test(printed));
      assert.equal(toPrintable(printed), printed);
    }),
  );
});

test('located text gets spaces for tabs and none at its ends, and keeps its places', () => {
  assert.deepEqual(keepPrintable(locate('\n平\t湖 ', 0)), { text: '平 湖', at: [1, 2, 3] });
});
