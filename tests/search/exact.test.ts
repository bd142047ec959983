import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkExactness, type Outcome } from '../workshop/search/exact/check.ts';
import { openArticles, openMade } from '../workshop/search/exact/open-made.ts';
import { know } from '../workshop/search/exact/oracle.ts';
import { readArchive } from '../support/archive.ts';
import { root } from '../support/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-exact-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const seed = 20250828;

test('in one year every string is found, every filter, order and count right', async () => {
  const bench = await openMade(join(folder, 'year'), 400, seed);
  assert.deepEqual(
    bench.engine.manifest.shards.map(({ name }) => name),
    ['2025', '2025-12'],
  );
  fine(await checkExactness(bench, { strings: 300, questions: 100, counts: 20, seed }));
});

test('over many years and a bound decade, too', async () => {
  const bench = await openMade(join(folder, 'decades'), 320, seed, () => {}, 120);
  assert.equal(bench.engine.manifest.shards.length, 4);
  fine(await checkExactness(bench, { strings: 200, questions: 100, counts: 20, seed }));
});

test('over the archive itself, too', async () => {
  const engine = await openArticles(join(root, 'content/articles'), join(folder, 'archive'));
  const bench = { engine, articles: readArchive().map(know) };
  fine(await checkExactness(bench, { strings: 300, questions: 100, counts: 20, seed }));
});

function fine({ recall, precision, faulty }: Outcome): void {
  assert.deepEqual(faulty, []);
  assert.deepEqual({ recall, precision }, { recall: 1, precision: 1 });
}
