import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtInWords, DOUBT_WORDS, findingInWords } from '../../src/data/doubts.ts';
import { WEIGHTS } from '../../src/parse/doubt-weights.ts';
import { REPAIR_WORDS } from '../../src/data/repairs.ts';

const HALF_WIDTH = /[,:;()]/;

test('every finding and every change of wording is spoken of in plain Chinese', () => {
  const doubts =
    'mixed-columns gap open-end broken-start headline-order quotes no-byline no-title weak-seam';
  const weighed = Object.keys(WEIGHTS).map((name) => name.split('/')[0] ?? name);
  for (const code of [...doubts.split(' '), ...weighed]) {
    assert.ok(DOUBT_WORDS[code], code);
  }
  for (const words of [...Object.values(DOUBT_WORDS), ...Object.values(REPAIR_WORDS)]) {
    assert.doesNotMatch(words, HALF_WIDTH);
  }
});

test('a finding is told with full-width marks, and what it quotes stays as it is', () => {
  const message = '转储混排,主题取“3:2,转储”(存疑)';
  assert.equal(findingInWords({ code: 'gap', message }), '底本混排，主题取“3:2,转储”（存疑）');
  assert.equal(findingInWords({ code: 'gap', message: '' }), doubtInWords('gap'));
});
