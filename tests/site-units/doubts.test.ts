import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtInWords, findingInWords } from '../../src/data/doubts.ts';
import { REPAIRS } from '../../src/data/repairs.ts';
import { DOUBT_KINDS, REPAIR_KINDS } from '../../src/data/terms.ts';
import { ARTICLE_FINDINGS } from '../../src/schema/findings/article-findings.ts';
import { FINDINGS } from '../../src/schema/findings/findings.ts';
import { PAGE_FINDINGS } from '../../src/schema/findings/page-findings.ts';
import { TEXT_FINDINGS } from '../../src/schema/findings/text-findings.ts';
import { REPAIR_CODES } from '../../src/schema/repair-codes.ts';

const IN_CHINESE = /^[\p{Script=Han}，。；、“”〔〕（）]+$/u;

test('every finding and every change of wording is spoken of in plain Chinese', () => {
  for (const { brief } of Object.values(FINDINGS)) assert.match(brief, IN_CHINESE);
  for (const { name } of Object.values(REPAIRS)) assert.match(name, IN_CHINESE);
});

test('a code stands in one table, and every kind of doubt has a finding', () => {
  const codes = [TEXT_FINDINGS, ARTICLE_FINDINGS, PAGE_FINDINGS].flatMap(Object.keys);
  assert.equal(codes.length, Object.keys(FINDINGS).length);
  const kinds = new Set(Object.values(FINDINGS).map(({ kind }) => kind));
  assert.equal(kinds.size, DOUBT_KINDS.length);
});

test('every kind of doubt and of change is explained shortly', () => {
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
