import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Engine } from '../../src/search/engine/open-index.ts';
import type { Query } from '../../src/search/query.ts';
import { countNew, newsIn, seenIn } from '../../src/search/saved/count-new.ts';
import { keyOf, type SavedSearch } from '../../src/search/saved/saved-search.ts';
import { isNew } from '../../src/search/saved/seen.ts';
import { openArticles } from '../workshop/search/exact/open-made.ts';
import { makeArchive, type MadeIssue } from '../workshop/made-archive/make-archive.ts';
import { writeIssue } from '../workshop/made-archive/write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-new-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Issues a hundred days apart, over several years and shards. */
const issues = [...makeArchive(96, 5, 100)];
const QUERIES: Query[] = [
  { words: '平湖', filters: {} },
  { words: '的', filters: {} },
  { words: '', filters: { page: '1' } },
  { words: '工作', filters: { from: '2023-06-01' } },
  { words: '今年 发展', filters: { year: '2025' } },
];

/** A late issue, and one of long ago, that the archive did not have before. */
const ADDED = [issues[2], issues.at(-1)].filter((issue) => issue !== undefined);
const before = await indexOf(
  'before',
  issues.filter((issue) => !ADDED.includes(issue)),
);
const now = await indexOf('now', issues);

test('where nothing has changed nothing is asked for', async () => {
  for (const query of QUERIES) {
    const saved = await save(before, query);
    const refuse = () => Promise.reject(new Error('asked'));
    assert.equal(await countNew({ ...before, search: refuse, read: refuse }, saved), 0);
  }
});

test('articles of new issues are new, whether late or long ago, and no others', async () => {
  let sum = 0;
  for (const query of QUERIES) {
    const saved = await save(before, query);
    const answer = await ask(now, query);
    const wanted = answer.total - (await before.count(query));
    sum += wanted;
    assert.equal(await countNew(now, saved), wanted, keyOf(query));
    const { growth, seen } = await newsIn(now, answer, saved);
    assert.equal(growth.count, wanted);
    for (const hit of await answer.load(0, answer.total)) {
      assert.ok(hit);
      const { record } = hit;
      const day = record.url.split('/')[1] ?? '';
      assert.equal(
        isNew(growth, day),
        ADDED.some((issue) => issue.day === day),
        record.url,
      );
    }
    assert.equal(await countNew(now, { ...saved, seen }), 0);
    // Seen from scratch or one after the other is the same.
    assert.equal((await newsIn(now, answer, await save(now, query))).growth.count, 0);
  }
  assert.ok(sum > 10, 'something is new');
});

test('an archive from which issues were taken has nothing new', async () => {
  for (const query of QUERIES) assert.equal(await countNew(before, await save(now, query)), 0);
});

test('nothing is counted, nor taken for seen, while a part of the index is missing', async () => {
  const [query = { words: '', filters: {} }] = QUERIES;
  const saved = await save(before, query);
  const broken: Engine = {
    ...now,
    search: async (asked) => {
      const answer = { ...(await ask(now, asked)), failed: ['2025'] };
      return { ...answer, settle: () => Promise.resolve(answer) };
    },
  };
  await assert.rejects(countNew(broken, saved), /2025/);
  await assert.rejects(save(broken, query), /2025/);
});

async function save(engine: Engine, query: Query): Promise<SavedSearch> {
  return { key: keyOf(query), seen: await seenIn(engine, await ask(engine, query)) };
}

async function ask(engine: Engine, query: Query) {
  return (await engine.search(query)).settle();
}

function indexOf(name: string, archive: readonly MadeIssue[]): Promise<Engine> {
  const place = join(folder, name);
  for (const issue of archive) writeIssue(issue, join(place, 'articles'));
  return openArticles(join(place, 'articles'), place);
}
