import { dict } from '@node-rs/jieba/dict.js';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pack } from '../../index-build/pack.ts';
import { isHan } from '../../index-build/cut-words.ts';
import type { Fold } from '../../text/fold.ts';
import { relatedFiles, type RelatedManifest } from '../manifest.ts';
import { STOP_WORDS } from '../../suggest/stop-words.ts';
import { binOf, binOfWords } from '../vocabulary.ts';
import { digest } from '../../index-build/digest.ts';
import type { CountedWord } from './make-bundle.ts';

/** Words of a bin: some 8 KB when packed. */
const BIN_WORDS = 2500;
/** Share of the articles from which a word is common, and articles that there must be for that. */
const COMMON = { share: 0.4, articles: 10 };
/**
 * Count in jieba's dictionary from which a word is kept that no article has: so that it can be told from
 * the words beside it, and named.
 */
const OF_LANGUAGE = 500;

/**
 * Adds up the words of all shards, and writes them in bins.
 *
 * @param cached the shards' files of words
 * @param articles how many there are
 * @param dir the tier's folder
 */
export async function writeRelatedWords(
  cached: readonly string[],
  articles: number,
  fold: Fold,
  dir: string,
): Promise<Pick<RelatedManifest, 'words' | 'counted' | 'common'>> {
  const words = new Map<string, CountedWord>();
  for (const file of cached) {
    for (const [word, count, own] of JSON.parse(await readFile(file, 'utf8')) as CountedWord[]) {
      const known = words.get(word) ?? [word, 0, 0];
      known[1] += count;
      known[2] += own;
      words.set(word, known);
    }
  }
  const sorted = [...words.values()].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = [
    ...sorted.map(([word, count]) => [word, count] as const),
    ...wordsOfLanguage(fold)
      .filter((word) => !words.has(word))
      .map((word) => [word, undefined] as const),
  ];
  const bins = Math.max(1, Math.ceil(all.length / BIN_WORDS));
  const groups = Map.groupBy(all, ([word]) => binOf(word, bins));
  const names: string[] = [];
  for (let bin = 0; bin < bins; bin++) {
    const own = groups.get(bin) ?? [];
    const bytes = await pack(binOfWords(own));
    const name = digest([bytes]);
    await mkdir(dirname(join(dir, relatedFiles.words(name))), { recursive: true });
    await writeFile(join(dir, relatedFiles.words(name)), bytes);
    names.push(name);
  }
  return {
    words: names,
    counted: sorted.reduce((sum, [, count]) => sum + count, 0),
    common: sorted
      .filter(([, , own]) => own >= Math.max(COMMON.articles, COMMON.share * articles))
      .map(([word]) => word)
      .filter((word) => word.length > 1 && !STOP_WORDS.has(word)),
  };
}

/** The words that the language uses often, of more than one character. */
function wordsOfLanguage(fold: Fold): string[] {
  const rows = Buffer.from(dict).toString('utf8').split('\n');
  const words = rows
    .map((row) => row.split(' ', 2))
    .filter(([word = '', count]) => Number(count) >= OF_LANGUAGE && word.length > 1 && isHan(word));
  return [...new Set(words.map(([word = '']) => fold(word)))];
}
