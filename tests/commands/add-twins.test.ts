import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addDumps } from '../../scripts/add/add-dumps.ts';
import type { AddOptions } from '../../scripts/add/add-options.ts';
import { likeness, runsOf, sharedBy, sketchOf } from '../../scripts/add/likeness.ts';
import { root } from '../support/root.ts';
import { toGb18030, toUtf16 } from './encode.ts';
import { refused, says } from './refusals.ts';
import { contents, makeArchive, put, WITH_MASTHEAD, WITHOUT_DATE } from './tree.ts';

const PLAIN: AddOptions = { replace: false, heirs: new Map() };
const TEXT = readFileSync(WITH_MASTHEAD, 'utf8');
/** The same page with the day of another. */
const OTHER_DAY = TEXT.replace('2025年8月27日', '2025年8月29日');

/** A letter in so many is misread. */
function misread(text: string, every: number): string {
  let letters = 0;
  return text.replace(/\p{Script=Han}/gu, (c) => (++letters % every === 0 ? '口' : c));
}

const DRESSES: Record<string, Uint8Array> = {
  'the day alone': Buffer.from(OTHER_DAY),
  GB18030: toGb18030(OTHER_DAY),
  'UTF-16': toUtf16(OTHER_DAY, 'le'),
  'BOM and CR LF': Buffer.from(`\ufeff${OTHER_DAY.replaceAll('\n', '\r\n')}`),
  'white space': Buffer.from(OTHER_DAY.replaceAll('\n\n', '\n \n\n').replaceAll('。', '。 ')),
  'half-width marks': Buffer.from(OTHER_DAY.normalize('NFKC')),
  'a letter in a hundred': Buffer.from(misread(OTHER_DAY, 100)),
};

for (const [name, bytes] of Object.entries(DRESSES)) {
  test(`the same page under another day is recognised, and needs --anyway: ${name}`, (t) => {
    const archive = makeArchive(t, '2025-08-27', '2025-08-28');
    const before = contents(archive);
    const file = put(archive, 'inbox/again.txt', bytes);
    const options = { ...PLAIN, date: '2025-08-29', pages: [1] };
    says(
      refused(() => addDumps(archive, [file], options)),
      /page 1 of 2025-08-29, and its text is that of content\/raw\/2025-08-27\/p1\.txt: (9\d\.\d|100\.0) % of it/,
      /better dump of that page: .* --date 2025-08-27 --page 1 --replace/,
      /twice: npm run add -- \S+again\.txt --date 2025-08-29 --page 1 --anyway/,
    );
    assert.deepEqual(contents(archive), before);
    const { added } = addDumps(archive, [file], { ...options, anyway: true });
    assert.equal(added.length, 1);
  });
}

test('also among the files of one run', (t) => {
  const archive = makeArchive(t);
  const file = put(archive, 'inbox/again.txt', OTHER_DAY);
  const { added, refused: bad } = addDumps(archive, [WITH_MASTHEAD, file], PLAIN);
  assert.equal(added.length, 1);
  assert.deepEqual(
    bad.map(({ path, reason }) => [path, reason]),
    [[file, 'twin']],
  );
});

test('the same page of the same day is a matter of --replace, as ever', (t) => {
  const archive = makeArchive(t);
  addDumps(archive, [WITH_MASTHEAD], PLAIN);
  const file = put(archive, 'inbox/better.txt', misread(TEXT, 500));
  says(
    refused(() => addDumps(archive, [file], PLAIN)),
    /is taken by another dump/,
  );
  const { added, refused: bad } = addDumps(archive, [file], { ...PLAIN, replace: true });
  assert.deepEqual([added.length, bad], [1, []]);
});

test('pages that share half of their text are two pages', (t) => {
  const archive = makeArchive(t, '2025-08-27');
  const other = readFileSync(WITHOUT_DATE, 'utf8');
  const half = TEXT.slice(0, TEXT.length / 2).replace('2025年8月27日', '2025年8月29日');
  const file = put(archive, 'inbox/half.txt', half + other.slice(other.length / 2));
  const { added, refused: bad } = addDumps(archive, [file], PLAIN);
  assert.deepEqual([added.length, bad], [1, []]);
});

test('a masthead alone is that of its own day', (t) => {
  const archive = makeArchive(t);
  const pages = ['27日 星期三', '28日 星期四'].map((day, i) =>
    put(
      archive,
      `inbox/${i}.txt`,
      `平湖日报\n中共平湖市委主办 平湖市新闻传媒中心出版 国内统一连续出版物号 CN33-0000\n2025年8月${day} 第1版\n今日天气:晴到多云,东南风三到四级,二十六到三十四度\n新闻热线:0573-85000000\n今日4版 责任编辑:王强 版式设计:李婷\n`,
    ),
  );
  const { added, refused: bad } = addDumps(archive, pages, PLAIN);
  assert.deepEqual([added.length, bad], [2, []]);
});

test('no two real dumps are alike', () => {
  const files = globSync('content/raw/*/p*.txt', { cwd: root });
  const runs = files.map((file) => runsOf(readFileSync(join(root, file), 'utf8')));
  assert.ok(runs.length >= 4);
  for (const [i, a] of runs.entries()) {
    for (const b of runs.slice(i + 1)) assert.ok(likeness(a, b) < 0.1);
  }
});

test('sketches share as much as the texts do', () => {
  const one = sketchOf(TEXT);
  assert.equal(sharedBy(one, sketchOf(OTHER_DAY)), 8);
  assert.ok(sharedBy(one, sketchOf(misread(TEXT, 100))) >= 4);
  assert.equal(sharedBy(one, sketchOf(readFileSync(WITHOUT_DATE, 'utf8'))), 0);
  assert.equal(sharedBy(sketchOf(''), sketchOf('')), 0);
});

test('the cache may be deleted or torn, and a dump that changed is looked at anew', (t) => {
  const archive = makeArchive(t, '2025-08-27', '2025-08-28');
  const file = put(archive, 'inbox/again.txt', OTHER_DAY);
  const cache = join(archive.cache, 'sketches');
  const find = (): void => {
    says(
      refused(() => addDumps(archive, [file], PLAIN)),
      /2025-08-27\/p1\.txt/,
    );
  };
  find();
  const whole = readFileSync(cache);
  find();
  assert.deepEqual(readFileSync(cache), whole);
  const torn = Buffer.from(whole);
  torn.fill(7, 20);
  for (const bytes of [torn, whole.subarray(0, 60), Buffer.alloc(3), Buffer.alloc(0)]) {
    writeFileSync(cache, bytes);
    find();
    assert.deepEqual(readFileSync(cache), whole);
  }
  rmSync(archive.cache, { recursive: true });
  find();
  writeFileSync(join(archive.raw, '2025-08-27/p1.txt'), readFileSync(WITHOUT_DATE).subarray(9));
  rmSync(join(archive.raw, '2025-08-28'), { recursive: true });
  const { added } = addDumps(archive, [file], PLAIN);
  assert.equal(added.length, 1);
});
