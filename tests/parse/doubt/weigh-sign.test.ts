import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quartersOf, weighSign } from '../../../src/parse/doubt/weigh-sign.ts';
import { DOUBT_KINDS } from '../../../src/parse/model/doubt-kind.ts';
import { FINDINGS, type FindingCode } from '../../../src/schema/findings/findings.ts';

const CODES = Object.keys(FINDINGS) as FindingCode[];

test('a strength fills its quarters from the first', () => {
  assert.deepEqual(quartersOf(0), [0, 0, 0, 0]);
  assert.deepEqual(quartersOf(0.375), [1, 0.5, 0, 0]);
  assert.deepEqual(quartersOf(1), [1, 1, 1, 1]);
});

test('a sign says no less where there is more of it, and nothing where there is none', () => {
  for (const code of CODES) {
    for (const kind of DOUBT_KINDS) {
      const worths = [0, 0.25, 0.5, 0.75, 1].map((strength) => weighSign(code, strength, kind));
      assert.equal(worths[0], 0);
      assert.deepEqual(
        worths,
        worths.toSorted((a, b) => a - b),
        `${code} in ${kind}`,
      );
    }
  }
  assert.ok(CODES.some((code) => weighSign(code, 1, 'lines') > 0));
});
