import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Alphabet } from '../code/alphabet.ts';
import { writeRecord } from '../code/record.ts';
import { tableOf, type Facts } from '../facts.ts';
import { files, type ShardInfo } from '../manifest.ts';
import type { TextRecord } from '../record.ts';
import type { Fold } from '../text/fold.ts';
import { inLanes } from './in-lanes.ts';
import { pack } from './pack.ts';
import type { Press } from './press-of.ts';
import { shardText } from './shard-text.ts';
import { writeGrams } from './write-grams.ts';

/** A document to index: what is shown of it, and for an article what it can be filtered by. */
export interface ShardDocument {
  /** Day of the folder that its issue is filed under. */
  day: string;
  record: TextRecord;
  facts?: Facts;
  /** What a page says of its issue. */
  press?: Press;
}

/** What characters are, to an index. */
export interface Script {
  fold: Fold;
  alphabet: Alphabet;
}

/**
 * Writes a shard.
 *
 * @param documents oldest first
 * @param info the shard; the number of its buckets is found here
 * @param dir the index' folder
 */
export async function writeShard(
  documents: readonly ShardDocument[],
  info: Omit<ShardInfo, 'buckets' | 'size'>,
  { fold, alphabet }: Script,
  dir: string,
): Promise<ShardInfo> {
  const records = documents.map(({ record }) => record);
  const grams = writeGrams(shardText(records, fold), alphabet);
  const shard: ShardInfo = { ...info, size: documents.length, buckets: grams.buckets };
  await Promise.all(
    [files.bucket(shard, 0), files.text(shard, 0)].map((path) =>
      mkdir(dirname(join(dir, path)), { recursive: true }),
    ),
  );
  const put = (path: string, bytes: Uint8Array) => writeFile(join(dir, path), bytes);
  const facts = documents.flatMap((document) => document.facts ?? []);
  if (facts.length > 0) await put(files.facts(shard), await pack(tableOf(facts)));
  await inLanes(grams.files, (bytes, bucket) => put(files.bucket(shard, bucket), bytes));
  await inLanes(records, (record, document) =>
    put(files.text(shard, document), writeRecord(record, alphabet)),
  );
  return shard;
}
