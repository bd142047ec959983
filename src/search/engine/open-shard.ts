import type { Alphabet } from '../code/alphabet.ts';
import { readBucket } from '../code/bucket.ts';
import { bucketOf } from '../code/grams.ts';
import type { Postings } from '../code/postings.ts';
import { readRecord } from '../code/record.ts';
import type { FactTable } from '../facts.ts';
import { files as names, type ShardInfo } from '../manifest.ts';
import type { TextRecord } from '../record.ts';
import type { Files } from './files.ts';

/** A shard of the index, read as far as it is asked. */
export interface OpenShard {
  info: ShardInfo;
  /** Where a gram stands; nothing where the index does not keep it. */
  lookUp(gram: string): Promise<Postings | undefined>;
  text(document: number): Promise<TextRecord>;
  facts(): Promise<FactTable>;
}

export function openShard(info: ShardInfo, files: Files, alphabet: Alphabet): OpenShard {
  const buckets = new Map<number, Promise<Map<string, Postings>>>();
  const readOne = async (bucket: number) =>
    readBucket(await files.bytes(names.bucket(info, bucket)), alphabet, info.size);
  return {
    info,
    lookUp: async (gram) => {
      const bucket = bucketOf(gram, info.buckets);
      let reading = buckets.get(bucket);
      if (!reading) {
        buckets.set(bucket, (reading = readOne(bucket)));
        reading.catch(() => buckets.delete(bucket));
      }
      return (await reading).get(gram);
    },
    text: async (document) => readRecord(await files.bytes(names.text(info, document)), alphabet),
    facts: () => files.packed(names.facts(info)),
  };
}
