import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { composeCorrection } from '../../src/data/errata/compose-correction.ts';
import { errataLog } from '../../src/data/errata/errata-log.ts';
import { quoteDump } from '../../src/data/errata/quote-dump.ts';
import { waysToSend } from '../../src/data/errata/ways-to-send.ts';
import { groupIssues } from '../../src/data/issues.ts';
import { findAnchor, foldDump } from '../../src/parse/dump/find-anchor.ts';
import { parsePage } from '../../src/parse/parse-page.ts';
import { correctionsSchema } from '../../src/schema/correction.ts';
import type { Repair } from '../../src/schema/repair.ts';
import { sampleArticle, samplePage } from './sample.ts';

const dump = [
  '## 平湖版',
  '# 全市打贏攻坚战',
  '记者 胡佳英',
  '昨天,"四大百日攻坚"行动启动。全市打',
  '贏攻坚战,干出高质量发展的新',
  '#### 面貌。平湖日报社记者到现场。',
].join('\n');

test('words of an article become the words of the dump, as it has them', () => {
  assert.deepEqual(quoteDump(dump, '“四大百日攻坚”行动'), { quote: '"四大百日攻坚"行动' });
  assert.deepEqual(quoteDump(dump, '高质量发展的新面貌'), { quote: '高质量发展的新 #### 面貌' });
  assert.equal(quoteDump(dump, '没有的字'), undefined);
  assert.equal(quoteDump(dump, ''), undefined);
});

test('words that stand twice are quoted with what tells them from the others', () => {
  const first = quoteDump(dump, '打贏攻坚战', '全市');
  const second = quoteDump(dump, '打贏攻坚战', '行动启动。全市');
  for (const [quote, line] of [
    [first, 2],
    [second, 4],
  ] as const) {
    assert.ok(quote);
    const found = findAnchor(foldDump(dump), quote);
    assert.ok(found.kind === 'found');
    assert.equal(dump.slice(0, found.span.from).split('\n').length, line);
  }
});

test('whatever is quoted stands once in the dump, and has the letters of the words', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('平湖日报,。"“ \n#')),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(12), (words, at, length) => {
      const quote = quoteDump(words, words.slice(at, at + length));
      if (quote) assert.equal(findAnchor(foldDump(words), quote).kind, 'found');
    }),
  );
});

test('what a reader writes is a correction, whatever he writes', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(text, text, text, (quote, replace, why) => {
      const at = { quote: `字${quote}`, before: `${quote}字` };
      const erratum = { at, replace, why: `字${why}`, date: '2026-03-01' };
      const { corrections } = correctionsSchema.parse(
        parse(composeCorrection('2025-08-27/p1', erratum)),
      );
      assert.equal(corrections.length, 1);
    }),
  );
});

test('what nobody sees is left out of a correction, and a reason of nothing else with it', () => {
  const at = { quote: '甲\uffa0乙\u200b丙' };
  const erratum = { at, replace: '丁', why: '\uffa0 ', date: '2026-03-01' };
  const file = composeCorrection('2025-08-27/p1', erratum);
  assert.match(file, /quote: '甲乙丙'/);
  assert.doesNotMatch(file, /why/);
});

test('a correction that a reader has made corrects the article when the page is parsed', () => {
  const quote = quoteDump(dump, '打贏攻坚战', '行动启动。全市');
  assert.ok(quote);
  const erratum = { at: quote, replace: '打赢攻坚战', why: "'字'形：误", date: '2026-03-01' };
  const file = composeCorrection('2025-08-27/p1', erratum);
  assert.match(file, /^# content\/corrections\/2025-08-27\/p1\.yml\n/);
  const { corrections } = correctionsSchema.parse(parse(file));
  const bytes = new TextEncoder().encode(dump);
  const page = parsePage({ dump: 'dump.txt', sha256: '0'.repeat(64), bytes, page: 1, corrections });
  const repair = page.ledger.repairs.find(({ why }) => why === 'correction');
  assert.equal(repair?.note, "'字'形：误");
  assert.equal(repair.date, '2026-03-01');
  const body = page.articles.flatMap((article) => article.body.map(({ text }) => text)).join('');
  assert.match(body, /全市打赢攻坚战/);
});

test('a correction can be sent by what the archive names, and by nothing else', () => {
  assert.deepEqual(waysToSend({ repository: '', mail: '' }, '勘误', 'x'), []);
  const [mail, issue] = waysToSend(
    { repository: 'https://example.org/o/n/', mail: 'a@example.org' },
    '勘误：题',
    "at: '甲&乙'\n",
  );
  const posted = new URL(mail?.href ?? '');
  assert.equal(posted.protocol + posted.pathname, 'mailto:a@example.org');
  assert.equal(posted.searchParams.get('body'), "at: '甲&乙'\n");
  const opened = new URL(issue?.href ?? '');
  assert.equal(opened.origin + opened.pathname, 'https://example.org/o/n/issues/new');
  assert.equal(opened.searchParams.get('body'), "```yaml\nat: '甲&乙'\n```\n");
});

test('the log has what editors corrected, the newest first, and what has no day last', () => {
  const article = sampleArticle();
  const repair = (date: string | undefined, why: Repair['why'] = 'correction'): Repair => ({
    ...{ line: 1, dump: '甲', printed: '乙', why, article: article.id },
    ...(date === undefined ? {} : { date }),
  });
  const { issues } = groupIssues(
    [article],
    [
      samplePage({ repairs: [repair('2026-01-02'), repair(undefined), repair('2026-03-01')] }),
      samplePage({ day: '2025-09-01', date: '2025-09-01', repairs: [repair(undefined, 'shadow')] }),
    ],
  );
  const log = errataLog(issues);
  assert.deepEqual(
    log.map((one) => one.repair.date),
    ['2026-03-01', '2026-01-02', undefined],
  );
  assert.ok(log.every((one) => one.article === article && one.page === 1));
});
