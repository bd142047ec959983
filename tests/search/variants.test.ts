import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildIndex } from '../../src/search/index-build/build-index.ts';
import { openIndex, type Engine } from '../../src/search/engine/open-index.ts';
import { INDEX_FOLDER } from '../../src/search/manifest.ts';
import { root } from '../support/root.ts';
import { searchableArchive } from '../../src/data/searchable/searchable-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-variants-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

/** Names of the files that were read. */
let read: string[] = [];
let engine: Engine;
let isBroken = false;

before(async () => {
  cpSync(join(root, 'content/articles'), at('articles'), { recursive: true });
  const path = join(at('articles'), '2025-08-28', 'p1-13.md');
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n魑魅魍魉在龜甲上刻字。\n`);
  await buildIndex({
    archive: searchableArchive(at('articles')),
    site: at('site'),
    cache: at('cache'),
  });
});

async function open(): Promise<void> {
  engine = await openIndex((name) => {
    read.push(name);
    if (isBroken && name.startsWith('variants-')) return Promise.reject(new Error('gone'));
    const bytes = readFileSync(join(at('site'), INDEX_FOLDER, name));
    return Promise.resolve(new Uint8Array(bytes));
  });
  read = [];
}

const find = async (words: string) =>
  (await (await engine.search({ words, filters: {} })).settle()).total;
const variantsRead = () => read.filter((name) => name.startsWith('variants-')).length;

test('a question in simplified characters, or in those of the texts, needs no other table', async () => {
  await open();
  for (const words of ['在龟甲上刻', '在龜甲上刻', '平湖', 'AI', '“1.5”']) {
    assert.equal((await find(words)) > 0, words !== '“1.5”', words);
  }
  assert.equal(variantsRead(), 0);
});

test('a question in other traditional characters is folded by the whole table, read once', async () => {
  await open();
  const simplified = [await find('经济发展'), await find('独山港镇')];
  assert.deepEqual([await find('經濟發展'), await find('獨山港鎮')], simplified);
  assert.equal(engine.fold('經濟'), '经济');
  assert.equal(variantsRead(), 1);
});

test('where that table cannot be had the question fails, and may be asked again', async () => {
  await open();
  isBroken = true;
  await assert.rejects(find('經濟'), /gone/);
  assert.ok((await find('经济')) > 0);
  isBroken = false;
  assert.equal(await find('經濟'), await find('经济'));
});
