import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import type { AddOptions } from '../../scripts/add/add-options.ts';
import { impossibleDate, todayInPinghu } from '../../scripts/archive/check/impossible-date.ts';
import { parseArchive } from '../../scripts/archive/parse-archive.ts';
import { readDate } from '../../scripts/add/read-date.ts';
import { dateOption } from '../../scripts/add/date-option.ts';
import { pageOption } from '../../scripts/add/page-option.ts';
import { readEdtf } from '../../src/schema/date.ts';
import { refused, says } from './refusals.ts';
import { contents, get, ledgerOf, makeArchive, put, WITH_MASTHEAD, WITHOUT_DATE } from './tree.ts';

const PLAIN: AddOptions = { replace: false, heirs: new Map(), today: '2026-03-10' };
const TEXT = readFileSync(WITH_MASTHEAD, 'utf8');

const WRITTEN: [edtf: string, ...written: string[]][] = [
  ['2026-03-01', '20260301', '2026/3/1', '2026.3.1', '2026-3-1', '2026-03-01', ' 2026-03-01 '],
  ['2026-03-01', '2026年3月1日', '2026年03月01日', '2026 年 3 月 1 日', '2026年3月1号'],
  ['2026-03-01', '２０２６年３月１日', '２０２６／３／１', '２０２６０３０１', '2026–03–01'],
  ['2026-03-01', '二〇二六年三月一日', '二零二六年三月一日'],
  ['2025-12-27', '二〇二五年十二月二十七日', '2025.12.27'],
  ['2026-03-01~', '20260301~', '2026/3/1~', '约2026年3月1日', '二〇二六年三月一日左右'],
  ['2026-03~', '2026-03~', '2026年3月～', '2026/3~', '2026.3~', '大约2026年3月', '202603~'],
  ['2026-03-01/2026-03-05', '20260301-20260305', '2026.3.1~2026.3.5', '2026/3/1/2026/3/5'],
  ['2026-03-01/2026-03-05', '2026年3月1日至5日', '2026年3月1日—2026年3月5日', '2026-3-1至2026-3-5'],
  ['2026-03-30/2026-04-02', '2026年3月30日到4月2日', '二〇二六年三月三十日至四月二日'],
  ['2026', '2026', '2026年'],
  ['2025/2026', '2025/2026'],
  ['2026-03/2026-04', '2026-03/2026-04', '2026年3月至2026年4月'],
  ['2026-03-XX', '2026-03-XX'],
];

for (const [edtf, ...written] of WRITTEN) {
  test(`${written.join(', ')} is ${edtf}`, () => {
    for (const text of written) assert.deepEqual(readDate(text), { edtf }, text);
    assert.ok(readEdtf(edtf));
  });
}

const NO_DATES: [written: string, fault: RegExp][] = [
  ['2026-02-30', /no day 30 in 2026-02, which has 28/],
  ['2023年2月29日', /no day 29 in 2023-02/],
  ['20261301', /no month 13/],
  ['2026-00-10', /no month 0/],
  ['2026.4.0', /no day 0/],
  ['2026年3月5日至1日', /2026-03-05\/2026-03-01 ends before it begins/],
  ['2026-3-1/2026-3-40', /no day 40/],
  ['3月1日', /Write a day/],
  ['260301', /Write a day/],
  ['123456789', /Write a day/],
  ['2026-03/1', /Write a day/],
  ['', /Write a day/],
];

for (const [written, fault] of NO_DATES) {
  test(`\`${written}\` is no date: ${fault.source}`, () => {
    const read = readDate(written);
    assert.ok('fault' in read);
    assert.match(read.fault, fault);
  });
}

test('a season or a time of the day is no date of an issue, and a span of one day is that day', () => {
  for (const text of ['2025-21', '2026-21/2026-22', '2025-08-28T00:00']) {
    assert.equal(readEdtf(text), undefined, text);
    assert.ok('fault' in readDate(text), text);
  }
  assert.deepEqual(readDate('2025-08-28/2025-08-28'), { edtf: '2025-08-28' });
});

test('EDTF has years of four digits: a day without hyphens is none, and not one of 1970', () => {
  for (const text of ['20260301', '99999', '202603', '-2026', '2026-03-01/20260305']) {
    assert.equal(readEdtf(text), undefined, text);
  }
});

test('no issue is of a day before the first year, or more than a week ahead of today', () => {
  const today = '2026-03-10';
  for (const date of ['1949-01-01', '2026-03-17', '2026-03~', '2026', '2026-03-01/2026-03-31']) {
    assert.equal(impossibleDate(date, today), undefined, date);
  }
  assert.match(impossibleDate('1948-12-31', today) ?? '', /before 1949.*src\/site\.ts/);
  assert.match(impossibleDate('2026-03-18', today) ?? '', /a week ahead of today, 2026-03-10/);
  assert.match(impossibleDate('2026-03-01/2062-03-05', today) ?? '', /ends after this year/);
  // What is printed tomorrow is no issue of next year.
  assert.equal(impossibleDate('2027-01-05', '2026-12-30'), undefined);
  assert.equal(impossibleDate(todayInPinghu()), undefined);
});

test('the command line takes no day and no page that can’t be, and names it', () => {
  assert.throws(() => dateOption('1925年8月28日'), /1925-08-28 is before 1949/);
  assert.throws(() => dateOption('2099-08-28'), /2099-08-28 is more than a week ahead of today/);
  assert.equal(dateOption('2025年8月28日'), '2025-08-28');
  assert.deepEqual(pageOption('3'), [3]);
  assert.deepEqual(pageOption('2-4'), [2, 3, 4]);
  assert.deepEqual(pageOption('１，4'), [1, 4]);
  const wrong = ['0', '-1', '1.5', '100', '100000', '3-1', '1-1000000000', '2,2', '1-', '', 'a'];
  for (const page of wrong) assert.throws(() => pageOption(page), /number from 1 to 99/, page);
});

test('a masthead with an impossible day files nothing; the day that the text tells is proposed', (t) => {
  for (const [day, why] of [
    ['2052年8月27日', /2052-08-27 is more than a week ahead of today, 2026-03-10/],
    ['1925年8月27日', /1925-08-27 is before 1949/],
  ] as const) {
    const archive = makeArchive(t);
    const file = put(archive, 'inbox/misread.txt', TEXT.replace('2025年8月27日', day));
    const before = contents(archive);
    const { added, refused: bad } = addDumps(archive, [file], PLAIN);
    assert.deepEqual([added, bad.map(({ reason }) => reason)], [[], ['impossible']]);
    const problems = bad.map(({ problem }) => problem);
    says(
      problems,
      /misread/,
      why,
      /if that is right: npm run add -- \S+misread\.txt --date 2025-08-/,
    );
    assert.deepEqual(contents(archive), before);
    const said = addDumps(archive, [file], { ...PLAIN, date: '2025-08-27' });
    assert.match(said.warnings.join(), /the masthead says .* and --date 2025-08-27 overrules it/);
    assert.equal(ledgerOf(archive, '2025-08-27').day, '2025-08-27');
  }
});

test('a dump without a masthead: the command proposed, with a page for N, adds it', (t) => {
  const archive = makeArchive(t);
  const [problem] = refused(() => addDumps(archive, [WITHOUT_DATE], PLAIN));
  const [, date = ''] = /if that is right: .* --date (\S+) /.exec(problem?.mend ?? '') ?? [];
  assert.equal(problem?.details?.[0]?.[0], 'guess');
  const { added } = addDumps(archive, [WITHOUT_DATE], { ...PLAIN, date, pages: [1] });
  assert.deepEqual(
    added.map(({ day }) => day),
    [readEdtf(date)?.first],
  );
});

test('a story that goes on on page 2 tells that the page is the front page', (t) => {
  const archive = makeArchive(t);
  const story = readFileSync(WITHOUT_DATE, 'utf8');
  const file = put(archive, 'inbox/front.txt', `${story}\n\n（下转第2版）\n`);
  const [problem] = refused(() => addDumps(archive, [file], PLAIN));
  assert.match(problem?.mend ?? '', /--page 1\n/);
});

test('an impossible date in issue.yml, and a masthead’s in a folder named after it, are refused', (t) => {
  const archive = makeArchive(t, '2025-08-28');
  const path = 'content/raw/2025-08-28/issue.yml';
  put(archive, path, get(archive, path).replace('date: "2025-08-28"', 'date: "2099-08-28"'));
  put(archive, 'content/raw/2099-08-27/p1.txt', TEXT.replace('2025年8月27日', '2099年8月27日'));
  const before = contents(archive);
  says(
    parseArchive(archive).problems,
    /content\/raw\/2025-08-28\/issue\.yml:1\ndate: `2099-08-28` is more than a week ahead/,
    /2099-08-27\/p1\.txt\nthe date of its masthead, 2099-08-27, is more than a week ahead/,
  );
  assert.deepEqual(contents(archive), before);
});
