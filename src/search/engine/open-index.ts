import { createAlphabet } from '../code/alphabet.ts';
import { files as names, VERSION, type Manifest, type ShardInfo } from '../manifest.ts';
import type { Query } from '../query.ts';
import { createFold, type Fold } from '../text/fold.ts';
import { readVariants } from '../text/variants.ts';
import { createFiles, type ReadFile } from './files.ts';
import { openShard } from './open-shard.ts';
import { search, type Answer } from './search.ts';

/** The search engine. */
export interface Engine {
  fold: Fold;
  manifest: Manifest;
  search(query: Query): Promise<Answer>;
  /** Searches what the pages' ledgers hold that is in no article. */
  searchLedgers(words: string): Promise<Answer>;
  /** Reads a packed file of the index by its name. */
  read<T>(name: string): Promise<T>;
}

/**
 * Opens an index.
 *
 * @param read reads its files
 * @throws when its first files cannot be read, or were written by another version
 */
export async function openIndex(read: ReadFile): Promise<Engine> {
  const files = createFiles(read);
  const manifest = JSON.parse(await files.text(names.manifest)) as Manifest;
  if (manifest.version !== VERSION) {
    throw new Error(`The index is of version ${manifest.version}; this page reads ${VERSION}.`);
  }
  const [characters, variants] = await Promise.all([
    files.text(manifest.alphabet),
    files.text(manifest.variants),
  ]);
  const alphabet = createAlphabet(characters);
  const fold = createFold(readVariants(variants));
  const open = (infos: readonly ShardInfo[]) =>
    infos.map((info) => openShard(info, files, alphabet));
  const articles = open(manifest.shards);
  const ledgers = open(manifest.ledgers);
  return {
    fold,
    manifest,
    search: (query) => search(articles, query, { fold, alphabet }),
    searchLedgers: (words) => search(ledgers, { words, filters: {} }, { fold, alphabet }),
    read: (name) => files.packed(name),
  };
}
