import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtInWords, DOUBT_WORDS, findingInWords } from '../../src/data/doubts.ts';
import { REPAIR_WORDS } from '../../src/data/repairs.ts';
import { DOUBT_KINDS, REPAIR_KINDS } from '../../src/data/terms.ts';
import { FINDING_CODES } from '../../src/parse/model/finding-code.ts';
import { REPAIR_CODES } from '../../src/schema/repair-codes.ts';

const IN_CHINESE = /^[\p{Script=Han}，。；、“”〔〕（）]+$/u;

test('every finding and every change of wording is spoken of in plain Chinese', () => {
  for (const code of FINDING_CODES) assert.ok(DOUBT_WORDS[code], code);
  const all = [DOUBT_WORDS, REPAIR_WORDS].flatMap((words) => Object.values(words));
  for (const words of all) assert.match(words, IN_CHINESE);
});

test('every kind of doubt and of change is explained once, shortly', () => {
  const explained = DOUBT_KINDS.flatMap(({ codes }) => codes.split(' '));
  assert.deepEqual(explained.sort(), [...FINDING_CODES].sort());
  assert.equal(REPAIR_KINDS.length, REPAIR_CODES.length);
  for (const { name, words } of [...DOUBT_KINDS, ...REPAIR_KINDS]) {
    assert.match(name + words, IN_CHINESE);
    assert.ok(words.length < 45, words);
  }
});

test('a finding is told with full-width marks, and what it quotes stays as it is', () => {
  const message = '转储混排,主题取“3:2,转储”(存疑)';
  assert.equal(findingInWords({ code: 'gap', message }), '底本混排，主题取“3:2,转储”（存疑）');
  assert.equal(findingInWords({ code: 'gap', message: '' }), doubtInWords('gap'));
});
