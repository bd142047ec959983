import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { articleSchema } from '../../src/schema/article.ts';
import { check } from '../../src/data/load/check.ts';
import { bodyOf, splitFrontMatter } from '../../src/data/load/front-matter.ts';
import { parseLedger } from '../../src/data/load/pages-loader.ts';
import { listDayFiles } from '../../src/data/load/tree.ts';

const dir = await mkdtemp(join(tmpdir(), 'archive-'));
after(() => rm(dir, { recursive: true }));

test('front matter and body come apart', () => {
  const text = '---\ntitle: 甲\n---\n\n正文\n\n---\n';
  assert.deepEqual(splitFrontMatter(text, 'a.md'), { front: { title: '甲' }, body: '正文\n\n---' });
  assert.equal(bodyOf(text), '正文\n\n---');
});

test('a file without front matter or with broken YAML is named, with the repair', () => {
  assert.throws(() => splitFrontMatter('正文', 'x/a.md'), /x\/a\.md.*npm run parse/);
  assert.throws(
    () => splitFrontMatter('---\na: [\n---\n', 'x/a.md'),
    /no YAML, at line \d\..*npm run parse/s,
  );
});

test('an unknown key is named with its file and the repair', () => {
  const wrong = () => check(articleSchema, { colour: 'red' }, 'x/a.md');
  assert.throws(wrong, /x\/a\.md.*colour.*npm run parse/s);
});

test('what is missing, and what has a wrong value, is told in words of ours', () => {
  const wrong = () => check(articleSchema, { title: '', kind: 'news' }, 'x/a.md');
  assert.throws(wrong, /`id` is missing, `title` has a value that can't be, .* more\. /);
  assert.throws(() => check(articleSchema, null, 'x/a.md'), /its parts are missing/);
});

test('a ledger that is not JSON is named', () => {
  assert.throws(
    () => parseLedger('{', 'x/p1.ledger.json'),
    /x\/p1\.ledger\.json: it is no JSON.*npm run parse/,
  );
});

test('a ledger that is no ledger is named, with the keys at fault', () => {
  assert.throws(
    () => parseLedger('{"page": "one", "colour": "red"}', 'x/p1.ledger.json'),
    /x\/p1\.ledger\.json: it is not as written: `colour` is no key of it.*npm run parse/,
  );
});

test('a ledger with a code that the parser does not know is named, with the key at fault', () => {
  const repair = { line: 1, dump: '-', printed: '一', why: 'dash-for-one' };
  const entry = { from: 0, to: 1, line: 1, text: '-', use: 'dropped', reason: 'unplaced' };
  const finding = { code: 'no-title', line: 1, message: '' };
  const whole = {
    ...{ evidence: [], page: 1, dump: 'a.txt', sha256: '', encoding: 'utf-8', dialect: 'plain' },
    ...{ masthead: {}, articles: [], retired: [] },
    ...{ entries: [entry], repairs: [repair], findings: [finding] },
  };
  assert.equal(parseLedger(JSON.stringify(whole), 'p1').repairs[0]?.why, repair.why);
  for (const [key, other] of [
    ['repairs.0.why', { ...whole, repairs: [{ ...repair, why: 'dash' }] }],
    ['entries.0.reason', { ...whole, entries: [{ ...entry, reason: 'lost' }] }],
    ['findings.0.code', { ...whole, findings: [{ ...finding, code: 'untitled' }] }],
  ] as const) {
    const fault = `it is not as written: \`${key}\` has a value that can't be`;
    assert.throws(
      () => parseLedger(JSON.stringify(other), 'p1'),
      ({ message }: Error) => message.includes(fault),
    );
  }
});

test('a ledger says how far articles can be trusted; one of an older parser is read without', () => {
  const old = {
    ...{ evidence: [], page: 1, dump: 'a.txt', sha256: '', encoding: 'utf-8', dialect: 'plain' },
    ...{ masthead: {}, articles: [], retired: [], entries: [], repairs: [], findings: [] },
  };
  assert.equal(parseLedger(JSON.stringify(old), 'p1').trust, undefined);
  const article = '2025-08-28-p1-13';
  const trust = [{ article, characters: 9, misplaced: 0.07, confidence: 0.93 }];
  assert.deepEqual(parseLedger(JSON.stringify({ ...old, trust }), 'p1').trust, trust);
  const wrong = [{ article, characters: 9, misplaced: 0.07, confidence: 0.9 }];
  assert.throws(
    () => parseLedger(JSON.stringify({ ...old, trust: wrong }), 'p1'),
    ({ message }: Error) => message.includes('`trust.0.confidence` has a value'),
  );
});

test('files are listed by day, and a year alone when asked', async () => {
  for (const day of ['2025-08-28', '2023-09-18', 'notes']) {
    await mkdir(join(dir, day));
    await writeFile(join(dir, day, 'p1-3.md'), '');
    await writeFile(join(dir, day, 'p1.ledger.json'), '');
  }
  const days = async (year?: string) =>
    (await listDayFiles({ dir, year }, '.md')).map((file) => file.day);
  assert.deepEqual(await days(), ['2023-09-18', '2025-08-28']);
  assert.deepEqual(await days('2025'), ['2025-08-28']);
});

test('a missing folder is named with the command that makes it', async () => {
  const missing = listDayFiles({ dir: join(dir, 'none'), year: undefined }, '.md');
  await assert.rejects(missing, /none.*npm run parse/);
});
