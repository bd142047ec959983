import { readAsk } from '../ask.ts';
import { createAlphabet } from '../code/alphabet.ts';
import { unpackTables, unpackVariants } from '../code/tables.ts';
import { files as names, type Manifest, type ShardInfo } from '../manifest.ts';
import type { Query } from '../query.ts';
import { readManifest } from '../read-manifest.ts';
import type { Fold } from '../text/fold.ts';
import { createFiles, type ReadFile } from './files.ts';
import { createLearningFold } from './learning-fold.ts';
import { byLetters, lettersAsked, type Script } from './manners.ts';
import { openShard } from './open-shard.ts';
import { search, type Answer } from './search.ts';

/** The search engine. A search with a signal is given up with it. */
export interface Engine {
  /** Folds texts of the archive, and words that it has learned. */
  fold: Fold;
  manifest: Manifest;
  /** Makes sure that words are folded rightly; most need nothing, other traditional ones a file. */
  learn(words: string): Promise<void>;
  /** 一字不差: the articles with what was asked for as it is. */
  search(query: Query, signal?: AbortSignal): Promise<Answer>;
  /**
   * 标点不计: the articles with the letters of what was asked for, whatever signs stand between them.
   *
   * @returns nothing where what was asked for has no letters
   */
  searchByLetters(query: Query, signal?: AbortSignal): Promise<Answer | undefined>;
  /** Searches what the pages' ledgers hold that is in no article. */
  searchLedgers(words: string, signal?: AbortSignal): Promise<Answer>;
  /** Counts the articles that a search finds. */
  count(query: Query, signal?: AbortSignal): Promise<number>;
  /** Reads a packed file of the index by its name. */
  read<T>(name: string): Promise<T>;
}

/** What the search page brings along, so that nothing need be asked for before the index itself. */
export interface Start {
  manifest: Manifest;
  /** As `packTables` packs them. */
  tables: Uint8Array;
}

/**
 * Opens an index.
 *
 * @param read reads its files
 * @param start its first files, where they are at hand
 * @throws when its first files cannot be read, or were written by another version
 */
export async function openIndex(read: ReadFile, start?: Start): Promise<Engine> {
  const { manifest, tables } = start ?? (await readStart(read));
  const { characters, variants } = unpackTables(tables);
  const alphabet = createAlphabet(characters);
  const files = createFiles(read);
  const { fold, learn, find } = createLearningFold(variants, alphabet, async () =>
    unpackVariants(await files().bytes(manifest.variants), alphabet),
  );
  const script: Script = { fold, alphabet };
  const open = (infos: readonly ShardInfo[], signal?: AbortSignal) =>
    infos.map((info) => openShard(info, files(signal), alphabet));
  const engine: Engine = {
    fold,
    manifest,
    learn,
    search: (query, signal) =>
      find(query.words, () => search(open(manifest.shards, signal), query, script)),
    searchByLetters: async (query, signal) => {
      await learn(query.words);
      const ask = lettersAsked(readAsk(query.words, fold));
      const how = { ask, manner: byLetters(script) };
      return ask && search(open(manifest.shards, signal), query, script, { ...how, ask });
    },
    searchLedgers: (words, signal) =>
      find(words, () => search(open(manifest.ledgers, signal), { words, filters: {} }, script)),
    count: async (query, signal) => {
      const answer = await engine.search(query, signal);
      return (await answer.settle()).total;
    },
    read: (name) => files().packed(name),
  };
  return engine;
}

async function readStart(read: ReadFile): Promise<Start> {
  const manifest = readManifest(await read(names.manifest));
  return { manifest, tables: await read(manifest.tables) };
}
