import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fateInWords } from '../../src/data/fates.ts';
import { FIELDS, USES } from '../../src/schema/entry.ts';
import { REASONS } from '../../src/schema/reasons.ts';

test('whatever becomes of a piece of the dump is told in Chinese words', () => {
  for (const code of [...REASONS, ...FIELDS, ...USES]) {
    assert.match(fateInWords(code), /^[\p{Script=Han}、“”]+$/u, code);
  }
});
