import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { groupYears } from '../../src/search/build/shards.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { INDEX_FOLDER } from '../../src/search/manifest.ts';
import { root } from '../support/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-shards-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const options = { articles: at('articles'), site: at('site'), cache: at('cache') };

const open = () =>
  openIndex((name) =>
    Promise.resolve(new Uint8Array(readFileSync(join(at('site'), INDEX_FOLDER, name)))),
  );

test('the two newest years stand alone, those before are bound by decade', () => {
  assert.deepEqual(groupYears(['2025', '1999', '2020', '1998', '2021', '2011', '2024', '2025']), [
    { name: '1998–1999', years: ['1998', '1999'] },
    { name: '2011', years: ['2011'] },
    { name: '2020–2021', years: ['2020', '2021'] },
    { name: '2024', years: ['2024'] },
    { name: '2025', years: ['2025'] },
  ]);
  assert.deepEqual(groupYears([]), []);
});

test('an article that changes has its year indexed anew, and no other', async () => {
  cpSync(join(root, 'content/articles'), at('articles'), { recursive: true });
  const first = await buildIndex(options);
  assert.deepEqual([first.made, first.kept], [['2023', '2025', '2026'], []]);
  const again = await buildIndex(options);
  assert.deepEqual([again.made, again.kept], [[], ['2023', '2025', '2026']]);

  const path = join(at('articles'), '2025-08-28', 'p1-13.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n魑魅魍魉都走了。\n`);
  const changed = await buildIndex(options);
  assert.deepEqual([changed.made, changed.kept], [['2025'], ['2023', '2026']]);
  const answer = await (await open()).search({ words: '魍魉都走', filters: {} });
  assert.deepEqual(
    (await answer.load(0, 9)).map(({ record }) => record.url),
    ['issues/2025-08-28/p1/13/'],
  );
});

test('a shard that cannot be read is named, and the others answer', async () => {
  await buildIndex(options);
  const { manifest } = await open();
  const [broken] = manifest.shards;
  assert.ok(broken);
  rmSync(join(at('site'), INDEX_FOLDER, broken.folder, 'g'), { recursive: true });
  const answer = await (await open()).search({ words: '平湖', filters: {} });
  assert.deepEqual(answer.failed, ['2023']);
  assert.ok(answer.total > 0);
  const years = (await answer.count(false)).year;
  assert.deepEqual([...years.keys()].sort(), ['2025', '2026']);
});

test('text that is in no article is found in the ledgers', async () => {
  const engine = await open();
  const masthead = await engine.searchLedgers('栏目统筹');
  const [hit] = await masthead.load(0, 1);
  assert.ok(hit && /^issues\/[\d-]+\/p1\/ledger\/$/.test(hit.record.url), hit?.record.url);
});
