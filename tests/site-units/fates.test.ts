import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fateInWords } from '../../src/data/fates.ts';
import { FIELDS, USES } from '../../src/schema/entry.ts';
import { REASONS } from '../../src/schema/reasons.ts';
import { REPAIR_CODES } from '../../src/schema/repair-codes.ts';

test('whatever becomes of a piece of the dump is told in Chinese words', () => {
  const unknown = fateInWords('no-such-code');
  for (const code of [...REASONS, ...REPAIR_CODES, ...FIELDS, ...USES]) {
    const words = fateInWords(code);
    assert.match(words, /^[\p{Script=Han}、“”]+$/u, code);
    assert.notEqual(words, unknown, code);
  }
  assert.match(unknown, /^\p{Script=Han}+$/u);
});
