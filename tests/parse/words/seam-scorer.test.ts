import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { limitSeam, MOST_SEAM } from '../../../src/parse/words/seam-scorer.ts';

test('a limited seam says what the seam says, and no more than its limit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.double({ min: 0.1, max: 9 }), (score, most) => {
      const limited = limitSeam(() => score, most)('左', '右');
      if (Math.abs(score) <= most) assert.equal(limited, score);
      else assert.equal(limited, Math.sign(score) * most);
    }),
  );
  assert.equal(limitSeam(() => Infinity)('左', '右'), MOST_SEAM);
});
