import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText, textVersion } from '../../src/data/article-text.ts';
import { bibtex } from '../../src/data/cite/bibtex.ts';
import { citedAddress, citedOf } from '../../src/data/cite/cited.ts';
import { gbt7714 } from '../../src/data/cite/gbt7714.ts';
import { ris } from '../../src/data/cite/ris.ts';
import { issueDate } from '../../src/data/issue-date.ts';
import { citedFrom, jsonForScript, newsArticle } from '../../src/data/json-ld.ts';
import type { ArticleMeta } from '../../src/data/load/meta.ts';
import { sampleArticle } from './sample.ts';

const url = 'https://example.org/issues/2025-08-28/p1/13/';
const version = '0123456789';
const today = '2026-03-01';
const cite = (changes: Partial<ArticleMeta> = {}, date = '2025-08-28') =>
  citedOf(sampleArticle(changes), issueDate(date), url, version);
const sure = cite();
const estimated = cite({}, '2023-09-18/2023-09-22');

test('GB/T 7714 names authors, title, paper, day, page, the day of citing and the address', () => {
  assert.equal(
    gbt7714(sure, today),
    `胡佳英, 韩胜超. “链”上发力 系统施策[N/OL]. 平湖日报, 2025-08-28(1)[2026-03-01]. ${url}?v=${version}`,
  );
  assert.match(gbt7714(sure), /\(1\)\[引用日期\]\. /, 'nobody has cited it yet');
});

test('an estimated date stands in brackets, and is no day elsewhere', () => {
  assert.match(gbt7714(estimated), /平湖日报, \[2023-09-18\/2023-09-22\]\(1\)/);
  const entry = bibtex(estimated, today);
  assert.match(
    entry,
    /note = \{日期为推定，在2023-09-18至2023-09-22之间；文字校验：SHA-256 0123456789\}/,
  );
  assert.match(entry, /year = \{2023\}/);
  assert.doesNotMatch(entry, /month = | day = /);
  assert.doesNotMatch(ris(estimated, today), /^DA/m);
});

test('after three authors the rest are 等; without authors the title leads', () => {
  const authors = ['甲', '乙', '丙', '丁'].map((name) => ({ role: '记者' as const, name }));
  assert.match(gbt7714(cite({ authors })), /^甲, 乙, 丙, 等\. “链”/);
  assert.match(gbt7714(cite({ authors: [] })), /^“链”/);
});

test('photographers are cited only where nobody wrote', () => {
  const photographer = { role: '摄影' as const, name: '王强' };
  const writer = { role: '记者' as const, name: '李雨婷' };
  assert.match(gbt7714(cite({ authors: [photographer, writer] })), /^李雨婷\. /);
  assert.match(gbt7714(cite({ authors: [photographer] })), /^王强\. /);
});

test('BibTeX escapes what TeX would read as a command', () => {
  const entry = bibtex(cite({ title: '增长30% {全} R&D' }), today);
  assert.match(entry, /title = \{\{增长30\\% 全 R\\&D\}\}/);
  assert.match(entry, /^@article\{pinghu20250828p1n13,/);
  assert.match(entry, /urldate = \{2026-03-01\}/);
});

test('RIS has a line for each field, in the form that its readers want', () => {
  const lines = ris(sure, today).split('\r\n');
  assert.deepEqual(lines.slice(0, 6), [
    'TY  - NEWS',
    'TI  - “链”上发力 系统施策',
    'AU  - 胡佳英',
    'AU  - 韩胜超',
    'T2  - 平湖日报',
    'PY  - 2025',
  ]);
  for (const line of [
    'DA  - 2025/08/28',
    'SP  - 1',
    'Y2  - 2026/03/01',
    `UR  - ${citedAddress(sure)}`,
  ]) {
    assert.ok(lines.includes(line), line);
  }
  assert.deepEqual(lines.slice(-2), ['ER  - ', '']);
});

test('JSON-LD gives a publication day only where it is certain', () => {
  assert.equal(newsArticle(sure, '经济').datePublished, '2025-08-28');
  const guessed = newsArticle(estimated, '经济');
  assert.equal(guessed.datePublished, undefined);
  assert.equal(guessed.temporalCoverage, '2023-09-18/2023-09-22');
});

test('what a page says for search engines is all that its citations need', () => {
  for (const cited of [sure, estimated, cite({ authors: [] })]) {
    const read = JSON.parse(jsonForScript(newsArticle(cited, '经济'))) as never;
    assert.deepEqual(citedFrom(read), cited);
  }
});

test('JSON in a script cannot close the script', () => {
  const printed = jsonForScript({ headline: '</script><script>' });
  assert.doesNotMatch(printed, /</);
  assert.deepEqual(JSON.parse(printed), { headline: '</script><script>' });
});

test('the state of a text changes with its words alone', () => {
  const blocks = [{ kind: 'paragraph' as const, text: '招大引强。' }];
  const state = textVersion(sampleArticle(), blocks);
  assert.match(state, /^[0-9a-f]{10}$/);
  const moved = sampleArticle({ section: '要闻', page: 3, order: 4, doubts: ['gap'] });
  assert.equal(textVersion(moved, blocks), state);
  assert.notEqual(textVersion(sampleArticle({ kicker: '引题' }), blocks), state);
  assert.notEqual(textVersion(sampleArticle(), [{ kind: 'paragraph', text: '招大引強。' }]), state);
  assert.equal(
    plainText(sampleArticle(), blocks),
    '“链”上发力 系统施策\n记者 胡佳英 见习记者 韩胜超\n招大引强。',
  );
});
