import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtInWords, findingInWords } from '../../src/data/doubts/doubt-in-words.ts';
import { findingWordsOf } from '../../src/data/doubts/finding-words-of.ts';
import { readingsOf } from '../../src/data/doubts/readings.ts';
import { REPAIRS } from '../../src/data/repairs.ts';
import { DOUBT_KINDS, REPAIR_KINDS, termOfDoubt } from '../../src/data/terms.ts';
import { ARTICLE_FINDINGS } from '../../src/schema/findings/article-findings.ts';
import { FINDING_CODES, FINDINGS } from '../../src/schema/findings/findings.ts';
import { PAGE_FINDINGS } from '../../src/schema/findings/page-findings.ts';
import { TEXT_FINDINGS } from '../../src/schema/findings/text-findings.ts';
import { REPAIR_CODES } from '../../src/schema/repair-codes.ts';

const IN_CHINESE = /^[\p{Script=Han}，。；、“”〔〕（）]+$/u;

test('every finding and every change of wording is spoken of in plain Chinese', () => {
  for (const { brief } of Object.values(FINDINGS)) assert.match(brief, IN_CHINESE);
  for (const { name } of Object.values(REPAIRS)) assert.match(name, IN_CHINESE);
  assert.match(doubtInWords('of-no-table'), IN_CHINESE);
  assert.match(termOfDoubt('of-no-table').name, IN_CHINESE);
});

test('a code stands in one table, and every kind of doubt has a finding', () => {
  const codes = [TEXT_FINDINGS, ARTICLE_FINDINGS, PAGE_FINDINGS].flatMap(Object.keys);
  assert.equal(codes.length, Object.keys(FINDINGS).length);
  const kinds = new Set(Object.values(FINDINGS).map(({ kind }) => kind));
  assert.equal(kinds.size, DOUBT_KINDS.length);
});

test('a doubt has the name under which its kind is explained', () => {
  for (const code of FINDING_CODES) assert.ok(DOUBT_KINDS.includes(termOfDoubt(code)), code);
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

test('the words of the dump are read back out of the message of every finding', () => {
  const words = ['甲(乙)“丙”', '丁+戊.己\n*'];
  for (const code of FINDING_CODES.filter((one) => one !== 'unreadable')) {
    const own = words.slice(0, FINDINGS[code].full.length);
    const message = FINDINGS[code].full(...own);
    assert.deepEqual(findingWordsOf({ code, message }), own, code);
  }
  assert.deepEqual(findingWordsOf({ code: 'gap', message: '别的话' }), []);
});

test('where two readings are known both are told, with the words they are about', () => {
  const seam = readingsOf('line-seam', { words: ['湖北', '来的'], opens: false });
  assert.match(seam?.as ?? '', /湖北来的/);
  assert.match(seam?.or ?? '', /“湖北”.*“来的”/);
  const opening = readingsOf('close-break', { words: [], opens: true });
  const inside = readingsOf('close-break', { words: [], opens: false });
  assert.notEqual(opening?.as, inside?.as);
  assert.equal(readingsOf('mixed-columns', { words: ['3'], opens: false }), undefined);
});
