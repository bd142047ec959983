import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../../support/laws.ts';
import { undoShadow } from '../../../src/parse/compose/headline/undo-shadow.ts';
import { locate } from '../../../src/parse/text/located.ts';

test('a text of runs that each stand twice is read once', () => {
  assert.equal(undoShadow(locate('渔渔““港港码码””', 0))?.text, '渔“港码”');
});

test('what is not doubled from end to end is left', () => {
  for (const text of ['渔港渔港码头码头新', '渔港新码头投用了', '天天看看']) {
    assert.equal(undoShadow(locate(text, 0)), undefined, text);
  }
});

test('no doubled text keeps more than half of its letters', () => {
  const letters = fc.string({ unit: fc.constantFrom('渔', '港', '码', '头'), minLength: 4 });
  fc.assert(
    fc.property(letters, (text) => {
      const once = undoShadow(locate(text + text, 0));
      assert.equal(once?.text.length, text.length);
    }),
  );
});
