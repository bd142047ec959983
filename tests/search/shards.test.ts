import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildIndex } from '../../src/search/index-build/build-index.ts';
import { groupMonths } from '../../src/search/index-build/shards.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { INDEX_FOLDER } from '../../src/search/manifest.ts';
import { root } from '../support/root.ts';
import { searchableArchive } from '../../src/data/searchable/searchable-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-shards-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const archive = searchableArchive(at('articles'));
const options = { archive, site: at('site'), cache: at('cache') };

const open = () =>
  openIndex((name) =>
    Promise.resolve(new Uint8Array(readFileSync(join(at('site'), INDEX_FOLDER, name)))),
  );

test('the newest month stands alone, then its year, and those before are bound by decade', () => {
  const months = ['2025-08', '1999-01', '2020-12', '1998-02', '2021-03', '2011-07', '2025-01'];
  assert.deepEqual(groupMonths([...months, '2025-03', '2025-08']), [
    { name: '1998–1999', months: ['1998-02', '1999-01'] },
    { name: '2011', months: ['2011-07'] },
    { name: '2020–2021', months: ['2020-12', '2021-03'] },
    { name: '2025', months: ['2025-01', '2025-03'] },
    { name: '2025-08', months: ['2025-08'] },
  ]);
  assert.deepEqual(groupMonths(['2025-01', '2024-12']), [
    { name: '2024', months: ['2024-12'] },
    { name: '2025-01', months: ['2025-01'] },
  ]);
  assert.deepEqual(groupMonths([]), []);
});

test('an article that changes has its shard indexed anew, and no other', async () => {
  cpSync(join(root, 'content/articles'), at('articles'), { recursive: true });
  const first = await buildIndex(options);
  const names = groupMonths(await archive.listMonths()).map(({ name }) => name);
  assert.ok(names.length > 1);
  assert.deepEqual([first.made, first.kept], [names, []]);
  const again = await buildIndex(options);
  assert.deepEqual([again.made, again.kept], [[], names]);

  const path = join(at('articles'), '2025-08-28', 'p1-13.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n魑魅魍魉都走了。\n`);
  const changed = await buildIndex(options);
  assert.equal(changed.made.length, 1);
  assert.deepEqual([...changed.kept, ...changed.made].sort(), names.toSorted());
  const answer = await (await open()).search({ words: '魍魉都走', filters: {} });
  assert.deepEqual(
    (await answer.load(0, 9)).map((hit) => hit?.record.url),
    ['issues/2025-08-28/p1/13/'],
  );
});

test('a shard that cannot be read is named, and the others answer', async () => {
  await buildIndex(options);
  const { manifest } = await open();
  const [broken] = manifest.shards;
  assert.ok(broken);
  rmSync(join(at('site'), INDEX_FOLDER, broken.folder, 'p'), { recursive: true });
  const answer = await (await open()).search({ words: '平湖', filters: {} });
  assert.deepEqual(answer.failed, [broken.name]);
  assert.ok(answer.total > 0);
  const years = (await answer.count(false)).year;
  assert.deepEqual([...years.keys()], ['2026']);
});

test('text that is in no article is found in the ledgers', async () => {
  const engine = await open();
  const masthead = await engine.searchLedgers('栏目统筹');
  const [hit] = await masthead.load(0, 1);
  assert.ok(hit && /^issues\/[\d-]+\/p1\/ledger\/$/.test(hit.record.url), hit?.record.url);
});
