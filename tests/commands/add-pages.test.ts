import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import type { AddOptions } from '../../scripts/add/add-options.ts';
import { cutFile } from '../../scripts/add/cut-file.ts';
import { checkArchive } from '../../scripts/archive/check-archive.ts';
import type { Archive } from '../../scripts/archive/tree/archive.ts';
import { issueSchema } from '../../src/schema/issue.ts';
import { parse } from 'yaml';
import { toGb18030, toUtf16 } from './encode.ts';
import { refused, says } from './refusals.ts';
import { articlesOf, get, ledgerOf, makeArchive, put } from './tree.ts';

const PLAIN: AddOptions = { replace: false, heirs: new Map() };
const DAY = '2025-09-03';
const HEAD = (page: number): string => `平湖日报\n2025年9月3日 星期三 第${page}版\n`;
const STORIES = [
  `新桥通车便民出行

■记者 王强

本报讯 昨天上午,横跨上海塘的新桥正式通车,两岸居民出行不再绕道。新桥全长二百米,双向四车道。

新桥今年三月开工,比原计划提前一个月完工,沿线的公交线路也从昨天起一并调整,市民候车更加方便。
`,
  `粮食丰收在望

■记者 李敏

本报讯 连日来,全市早稻陆续开镰,种粮大户们抢抓晴好天气收割晾晒,各粮站已经备足仓容,准备随到随收。

据农业部门统计,今年早稻种植面积比去年增加一成,长势均衡,单产有望再创新高,收购价格也稳中有升。
`,
  `图书馆新馆开放

■记者 张婷

本报讯 市图书馆新馆昨天开放,首日接待读者八千人,借出图书六千册,少儿阅览室座无虚席。

新馆设有自助借还机二十台,读者刷身份证就能办理借阅,闭馆后还可以在门外的书箱里归还图书。
`,
];
const WITH_MASTHEADS = STORIES.map((story, i) => `${HEAD(i + 2)}\n${story}`);
const FED = WITH_MASTHEADS.join('\f');

function add(archive: Archive, bytes: string | Uint8Array, options: Partial<AddOptions> = {}) {
  return addDumps(archive, [put(archive, 'inbox/三版.txt', bytes)], { ...PLAIN, ...options });
}

function joined(archive: Archive, day: string, pages: readonly number[]): Buffer {
  return Buffer.concat(pages.map((page) => readFileSync(join(archive.raw, day, `p${page}.txt`))));
}

const FILES: Record<string, Uint8Array> = {
  'form feeds': Buffer.from(FED),
  'form feeds on lines of their own': Buffer.from(WITH_MASTHEADS.join('\n\f\n')),
  'mastheads alone': Buffer.from(WITH_MASTHEADS.join('\n')),
  'CR LF and a BOM': Buffer.from(`\ufeff${FED.replaceAll('\n', '\r\n')}`),
  'mastheads and CR LF': Buffer.from(WITH_MASTHEADS.join('\n').replaceAll('\n', '\r\n')),
  'mastheads and lone CR': Buffer.from(WITH_MASTHEADS.join('\n').replaceAll('\n', '\r')),
  gb18030: toGb18030(FED),
  'utf-16le': toUtf16(FED.replaceAll('\n', '\r\n'), 'le'),
  'utf-16be': toUtf16(FED, 'be'),
};

for (const [name, bytes] of Object.entries(FILES)) {
  test(`a file of three pages becomes three dumps that are its bytes: ${name}`, (t) => {
    const archive = makeArchive(t);
    const { added, refused: bad } = add(archive, bytes);
    assert.deepEqual([added.map(({ page }) => page), bad], [[2, 3, 4], []]);
    assert.deepEqual(joined(archive, DAY, [2, 3, 4]), Buffer.from(bytes));
    assert.deepEqual(
      articlesOf(archive, DAY).map(({ front }) => [front.page, front.title, front.source.dump]),
      STORIES.map((story, i) => [i + 2, story.split('\n')[0], `三版.txt#${i + 1}`]),
    );
    const again = add(archive, bytes);
    assert.deepEqual([again.added, again.known.length, again.refused], [[], 3, []]);
    const { missing, changed, extra } = checkArchive(archive);
    assert.deepEqual([missing, changed, extra], [[], [], []]);
  });
}

test('many pages of one file are cut each where it begins', () => {
  const story = STORIES.join('\n').repeat(10);
  // With the product of pages and bytes this would take minutes.
  const parts = Array.from({ length: 400 }, () => `${HEAD(2)}\n${story}`);
  const bytes = Buffer.from(parts.join('\f').replaceAll('\n', '\r\n'));
  assert.deepEqual(
    cutFile({ bytes, sha256: '', encoding: 'utf-8' })?.map((dump) =>
      Buffer.from(dump.bytes).toString(),
    ),
    parts.map((part, i) => part.replaceAll('\n', '\r\n') + (i + 1 < parts.length ? '\f' : '')),
  );
});

test('issue.yml keeps the name of the file and which of its pages it was', (t) => {
  const archive = makeArchive(t);
  add(archive, FED);
  const { dumps, date } = issueSchema.parse(parse(get(archive, `content/raw/${DAY}/issue.yml`)));
  assert.deepEqual(dumps?.['p3'], { name: '三版.txt', part: 2 });
  assert.equal(date, undefined);
});

test('a page that states neither number nor day follows the one before it', (t) => {
  const archive = makeArchive(t);
  const { added } = add(archive, [WITH_MASTHEADS[0], ...STORIES.slice(1)].join('\f'));
  assert.deepEqual(
    added.map(({ day, page }) => [day, page]),
    [
      [DAY, 2],
      [DAY, 3],
      [DAY, 4],
    ],
  );
  assert.match(get(archive, `content/raw/${DAY}/issue.yml`), /^date: "2025-09-03"/);
  assert.equal(ledgerOf(archive, DAY, 4).date, DAY);
});

test('several pages that nothing numbers are asked for, and then taken by --page and --date', (t) => {
  const archive = makeArchive(t);
  const bare = STORIES.join('\f');
  says(
    refused(() => add(archive, bare)),
    /holds 3 printed pages, and no masthead gives its date and its pages/,
    /npm run add -- \S+ --date YYYY-MM-DD --page 1-3/,
  );
  const { added } = add(archive, bare, { date: DAY, pages: [1, 4, 5] });
  assert.deepEqual(
    added.map(({ page, part }) => [page, part]),
    [
      [1, 1],
      [4, 2],
      [5, 3],
    ],
  );
  assert.deepEqual(joined(archive, DAY, [1, 4, 5]), Buffer.from(bare));
});

const MISFITS: [pages: number[], words: RegExp, mend: RegExp][] = [
  [[1, 2], /holds 3 printed pages, and --page 1-2 names 2/, /--page 1-3/],
  [[1, 3, 5, 7], /holds 3 printed pages, and --page 1,3,5,7 names 4/, /--page 1-3/],
  [[6], /holds 3 printed pages, and --page 6 names 1/, /--page 6-8[^]*as one page: .* --anyway/],
];

for (const [pages, words, mend] of MISFITS) {
  test(`--page ${pages.join(',')} does not fit a file of three pages`, (t) => {
    const problems = refused(() => add(makeArchive(t), FED, { pages }));
    says(problems, words, mend);
  });
}

test('--page 1-2 does not fit a file of one page', (t) => {
  const problems = refused(() => add(makeArchive(t), WITH_MASTHEADS[0] ?? '', { pages: [1, 2] }));
  says(problems, /holds one printed page, and --page 1-2 names 2/, /--page 1(?!-)/);
});

test('pages of one file that state the same number are refused', (t: TestContext) => {
  const archive = makeArchive(t);
  const twice = `${WITH_MASTHEADS[0]}\f${HEAD(2)}\n${STORIES[1]}`;
  says(
    refused(() => add(archive, twice)),
    /say that they are pages 2, 2/,
    /--page 2-3/,
  );
});

test('with --anyway all of it is the one page that is named', (t) => {
  const archive = makeArchive(t);
  const { added } = add(archive, FED, { pages: [6], anyway: true });
  assert.deepEqual(
    added.map(({ page, part }) => [page, part]),
    [[6, undefined]],
  );
  assert.deepEqual(joined(archive, DAY, [6]), Buffer.from(FED));
});

test('a page of the file that the archive has is left, and the others go in', (t) => {
  const archive = makeArchive(t);
  addDumps(archive, [put(archive, 'inbox/one.txt', `${WITH_MASTHEADS[1] ?? ''}\f`)], PLAIN);
  const { added, known, refused: bad } = add(archive, FED);
  assert.deepEqual(
    [added.map(({ page }) => page), known.map(({ as }) => as), bad],
    [[2, 4], [`content/raw/${DAY}/p3.txt`], []],
  );
});
