import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fold } from '../../text/fold.ts';
import { cutDocument, type RelatedRecord } from './cut-document.ts';
import { digestFolder } from '../../index-build/digest.ts';
import { runPagefind } from './run-pagefind.ts';
import type { SearchDocument, SearchSource } from '../../../schema/search-document.ts';

/** A word of a shard: how often it was counted, and the articles that it stands in. */
export type CountedWord = [word: string, count: number, articles: number];

/** A shard's bundle in the cache. */
export interface MadeBundle {
  meta: string;
  /** Names what the files hold. */
  state: string;
  articles: number;
}

/** Names in a shard's folder in the cache; the first is written last: a folder that has it is whole. */
export const CACHED = { bundle: 'bundle.json', words: 'words.json', files: 'files' } as const;

/** The bundle that an earlier build left in the cache, or nothing. */
export async function keptBundle(folder: string): Promise<MadeBundle | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, CACHED.bundle), 'utf8')) as MadeBundle;
  } catch {
    return undefined;
  }
}

/**
 * Makes a shard's bundle in the cache, whole or not at all.
 *
 * @param source is let go as soon as it is read
 */
export async function makeBundle(
  source: SearchSource,
  fold: Fold,
  folder: string,
): Promise<MadeBundle> {
  const draft = `${folder}.draft`;
  const files = join(draft, CACHED.files);
  await rm(draft, { recursive: true, force: true });
  await mkdir(files, { recursive: true });
  const { articles } = source.documents();
  const words = new Map<string, CountedWord>();
  const meta = await runPagefind(recordsOf(articles, fold, words), files);
  const made = { meta, state: await digestFolder(files), articles: articles.length };
  await writeFile(join(draft, CACHED.words), JSON.stringify([...words.values()]));
  await writeFile(join(draft, CACHED.bundle), JSON.stringify(made));
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return made;
}

/** Makes the articles' records one after another, and counts their words. */
function* recordsOf(
  articles: readonly SearchDocument[],
  fold: Fold,
  words: Map<string, CountedWord>,
): Generator<RelatedRecord> {
  const knife = { jieba: Jieba.withDict(dict), fold };
  for (const document of articles) {
    const cut = cutDocument(document, knife);
    for (const [word, count] of cut.words) {
      const known = words.get(word) ?? [word, 0, 0];
      known[1] += count;
      known[2]++;
      words.set(word, known);
    }
    yield cut.record;
  }
}
