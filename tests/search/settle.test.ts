import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { INDEX_FOLDER } from '../../src/search/manifest.ts';
import { openMade } from '../workshop/search/exact/open-made.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-settle-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { engine: whole } = await openMade(folder, 600, 20250828);

/** Opens the index so that the files of a shard fail from some moment on. */
async function openFailing(shard: string) {
  let isGone = false;
  const engine = await openIndex((name) => {
    if (isGone && name.startsWith(shard)) return Promise.reject(new Error(`${name} is gone`));
    const path = join(folder, 'site', INDEX_FOLDER, name);
    return Promise.resolve(new Uint8Array(readFileSync(path)));
  });
  return { engine, lose: () => (isGone = true) };
}

test('a shard that fails while an answer is settled is named, and the others settle', async () => {
  // Common words, of which a first answer leaves open which articles have them all.
  const query = { words: '平湖 经济 工作 发展 建设', filters: {} };
  const first = await whole.search(query);
  assert.equal(first.settled, false, 'the words leave something open');
  const [lost] = whole.manifest.shards;
  assert.ok(lost && whole.manifest.shards.length > 1);
  const { engine, lose } = await openFailing(lost.folder.split('/')[0] ?? '');
  const answer = await engine.search(query);
  assert.deepEqual(answer.failed, []);
  lose();
  const settled = await answer.settle();
  assert.deepEqual(settled.failed, [lost.name]);
  const wanted = (await first.settle()).found.filter(({ shard }) => shard > 0);
  assert.deepEqual(settled.found, wanted);
});
