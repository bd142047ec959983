import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex, gbt7714 } from '../../src/data/citation.ts';
import { issueDate } from '../../src/data/issue-date.ts';
import { jsonForScript, newsArticle } from '../../src/data/json-ld.ts';
import { sampleArticle } from './sample.ts';

const url = 'https://example.org/issues/2025-08-28/p1/13/';
const sure = { article: sampleArticle(), date: issueDate('2025-08-28'), url };
const estimated = { ...sure, date: issueDate('2023-09-18/2023-09-22') };

test('GB/T 7714 names authors, title, paper, day, page and address', () => {
  assert.equal(
    gbt7714(sure),
    `胡佳英, 韩胜超. “链”上发力 系统施策[N/OL]. 平湖日报, 2025-08-28(1). ${url}`,
  );
});

test('an estimated date stands in brackets', () => {
  assert.match(gbt7714(estimated), /平湖日报, \[2023-09-18\/2023-09-22\]\(1\)/);
  assert.match(bibtex(estimated), /note = \{日期为推定：约2023年9月18日至22日\}/);
});

test('after three authors the rest are 等; without authors the title leads', () => {
  const authors = ['甲', '乙', '丙', '丁'].map((name) => ({ role: '记者' as const, name }));
  assert.match(gbt7714({ ...sure, article: sampleArticle({ authors }) }), /^甲, 乙, 丙, 等\. “链”/);
  assert.match(gbt7714({ ...sure, article: sampleArticle({ authors: [] }) }), /^“链”/);
});

test('photographers are cited only where nobody wrote', () => {
  const photographer = { role: '摄影' as const, name: '王强' };
  const writer = { role: '记者' as const, name: '李雨婷' };
  const both = sampleArticle({ authors: [photographer, writer] });
  assert.match(gbt7714({ ...sure, article: both }), /^李雨婷\. /);
  const alone = sampleArticle({ authors: [photographer] });
  assert.match(gbt7714({ ...sure, article: alone }), /^王强\. /);
});

test('BibTeX escapes what TeX would read as a command', () => {
  const entry = bibtex({ ...sure, article: sampleArticle({ title: '增长30% {全} R&D' }) });
  assert.match(entry, /title = \{\{增长30\\% 全 R\\&D\}\}/);
  assert.match(entry, /^@article\{pinghu20250828p1n13,/);
});

test('JSON-LD gives a publication day only where it is certain', () => {
  assert.equal(Reflect.get(newsArticle(sure, {}), 'datePublished'), '2025-08-28');
  const guessed = newsArticle(estimated, {});
  assert.equal(Reflect.get(guessed, 'datePublished'), undefined);
  assert.equal(Reflect.get(guessed, 'temporalCoverage'), '2023-09-18/2023-09-22');
});

test('JSON in a script cannot close the script', () => {
  const printed = jsonForScript({ headline: '</script><script>' });
  assert.doesNotMatch(printed, /</);
  assert.deepEqual(JSON.parse(printed), { headline: '</script><script>' });
});
