import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packTables, packVariants, type Tables, type Variants } from '../code/tables.ts';
import { files, INDEX_FOLDER, VERSION, type Manifest } from '../manifest.ts';
import { digest } from './digest.ts';
import { CARDS_FILE } from './gather-cards.ts';
import { WORDS_FILE } from './gather-words.ts';
import { keptShard, makeShard, SHARD_FILE, type Shard } from './make-shard.ts';
import { mergeWords } from './merge-words.ts';
import { placeShard } from './place-shard.ts';
import { readScript } from './read-script.ts';
import type { SearchableArchive } from '../../schema/search-document.ts';
import { groupMonths } from './shards.ts';
import { soundTable } from './sound-table.ts';
import { writeCards } from './write-cards.ts';
import { writeWords } from './write-words.ts';

export interface IndexOptions {
  archive: SearchableArchive;
  /** Folder of the built site; the index is written into it. */
  site: string;
  /** Where shards are kept from one build to the next. */
  cache: string;
}

/** What was done. */
export interface IndexSummary {
  articles: number;
  /** Names of the shards that were made anew, and of those that were as before. */
  made: string[];
  kept: string[];
}

/**
 * Writes the search index of the archive. A shard whose files are as they were is not made again,
 * so that publishing an issue costs the work of its month.
 *
 * @throws when a file of the archive cannot be read or is not as its schema wants it, with its path
 */
export async function buildIndex({ archive, site, cache }: IndexOptions): Promise<IndexSummary> {
  const { tables, script } = readScript();
  const variants = packVariants(tables.variants, script.alphabet);
  const characters = digest([tables.characters, variants]);
  const summary: IndexSummary = { articles: 0, made: [], kept: [] };
  const shards: Shard[] = [];
  const folders: string[] = [];
  for (const group of groupMonths(await archive.listMonths())) {
    const source = await archive.read(group.months);
    const state = digest([String(VERSION), WORDS_FILE, CARDS_FILE, characters, ...source.parts()]);
    const folder = `${group.name.replace('–', '-')}-${state}`;
    summary.articles += source.size;
    const kept = await keptShard(cache, folder);
    shards.push(kept ?? (await makeShard(group, source, script, cache, folder)));
    summary[kept ? 'kept' : 'made'].push(group.name);
    folders.push(folder);
  }
  const words = await mergeWords(folders.map((folder) => join(cache, folder, WORDS_FILE)));
  const sounds = soundTable(tables.characters);
  const own = packTables({ ...tables, variants: variantsOf(tables, shards) });
  const dir = join(site, INDEX_FOLDER);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const cardPaths = folders.map((folder) => join(cache, folder, CARDS_FILE));
  const manifest: Manifest = {
    version: VERSION,
    shards: shards.map((shard) => shard.articles),
    ledgers: shards.map((shard) => shard.pages),
    tables: `tables-${digest([own])}.bin`,
    variants: `variants-${digest([variants])}.bin`,
    words: `words-${digest([JSON.stringify([sounds, words])])}`,
    cards: await writeCards(cardPaths, script.fold, dir),
  };
  await placeShards(cache, folders, dir);
  await writeWords(words, sounds, manifest, dir);
  await writeFile(join(dir, manifest.tables), own);
  await writeFile(join(dir, manifest.variants), variants);
  await writeFile(join(dir, files.manifest), JSON.stringify(manifest));
  await forgetOthers(cache, folders);
  return summary;
}

/**
 * The variants that a search has to know at once: those of the texts, and of the alphabet, so that
 * what is in the alphabet and no variant is sure to be folded as it is.
 */
function variantsOf({ characters, variants }: Tables, shards: readonly Shard[]): Variants {
  const known = new Set([...characters, ...shards.flatMap((shard) => [...shard.variants])]);
  return new Map([...variants].filter(([one]) => known.has(one)));
}

async function placeShards(cache: string, folders: readonly string[], dir: string): Promise<void> {
  const isWanted = (name: string) => ![SHARD_FILE, WORDS_FILE, CARDS_FILE].includes(name);
  for (const folder of folders) {
    await placeShard(join(cache, folder), join(dir, folder), isWanted);
  }
}

/** Removes from the cache what this build did not use: a shard's earlier states. */
async function forgetOthers(cache: string, folders: readonly string[]): Promise<void> {
  const old = (await readdir(cache)).filter((name) => !folders.includes(name));
  await Promise.all(old.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}
