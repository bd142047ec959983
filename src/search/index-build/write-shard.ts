import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Alphabet } from '../code/alphabet.ts';
import { writeBlock } from '../code/block.ts';
import { writeBlocks } from '../code/blocks.ts';
import { writeDirectory } from '../code/directory.ts';
import { files, type ShardInfo } from '../manifest.ts';
import type { Fold } from '../text/fold.ts';
import { cutBlocks } from './cut-blocks.ts';
import { cutPairs } from './cut-pairs.ts';
import { inLanes } from '../../data/load/in-lanes.ts';
import { shardText } from './shard-text.ts';
import { writeFacets } from './write-facets.ts';
import { writeSigns, writeSingles } from './write-grams.ts';
import { writePairs } from './write-pairs.ts';
import type { SearchDocument } from '../../schema/search-document.ts';

/** What characters are, to an index. */
export interface Script {
  fold: Fold;
  alphabet: Alphabet;
}

/**
 * Writes a shard.
 *
 * @param documents oldest first
 * @param dir the index' folder
 */
export async function writeShard(
  documents: readonly SearchDocument[],
  info: Pick<ShardInfo, 'name' | 'folder' | 'years'>,
  { fold, alphabet }: Script,
  dir: string,
): Promise<ShardInfo> {
  const put = createPut(dir);
  const records = documents.map(({ record }) => record);
  const text = shardText(records, fold);
  const cut = cutPairs(text);
  const directory = await writePairs(text, cut, alphabet, {
    file: (number, bytes) => put(files.pairs(info, number), bytes),
    apart: ({ letters, kind, bytes }) => put(files.places(info, letters, kind), bytes),
  });
  const singles = writeSingles(text, cut, alphabet);
  await inLanes(singles.files, (bytes, file) => put(files.singles(info, file), bytes));
  const signs = writeSigns(text, cut, alphabet);
  await inLanes(signs.files, (bytes, file) => put(files.signs(info, file), bytes));
  const facets = await writeFacets(documents);
  await inLanes(facets, (bytes, file) => put(files.facets(info, file), bytes));
  const blocks = cutBlocks(records);
  await inLanes(blocks, (first, block) =>
    put(files.block(info, block), writeBlock(records.slice(first, blocks[block + 1]), alphabet)),
  );
  return {
    ...info,
    days: { first: documents[0]?.day ?? '', last: documents.at(-1)?.day ?? '' },
    size: documents.length,
    pairs: base64(writeDirectory(directory)),
    blocks: base64(writeBlocks(blocks, documents.length)),
    singles: singles.count,
    signs: signs.count,
    facets: facets.length,
  };
}

/** Writes files below a folder, which makes their folders as they come. */
function createPut(dir: string): (path: string, bytes: Uint8Array) => Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  return async (path, bytes) => {
    const folder = dirname(join(dir, path));
    let making = made.get(folder);
    if (!making) made.set(folder, (making = mkdir(folder, { recursive: true })));
    await making;
    await writeFile(join(dir, path), bytes);
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
