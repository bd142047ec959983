import type { Alphabet } from '../code/alphabet.ts';
import { writeBucket, type Entry } from '../code/bucket.ts';
import { bucketOf, LONGEST } from '../code/grams.ts';
import type { Postings } from '../code/postings.ts';
import { cutGrams, type Level } from './cut-grams.ts';
import { groupByNumber, type Groups } from './group-by-number.ts';
import type { ShardText } from './shard-text.ts';

/**
 * Bytes that a file of the index has, roughly. Common strings take more room in a large shard, so
 * the others are spread thinner there, for a search to cost as much as in a small one.
 */
const BUCKET_BYTES = { small: 2000, large: 1400 };
/** Articles from which a shard is large. */
const LARGE = 10_000;
/** Bytes that an occurrence of a gram takes, roughly: enough to say how many files to write. */
const OCCURRENCE_BYTES = 1.1;

/**
 * Makes the files of a shard's grams, one after another.
 *
 * @returns how many there are, and the files in the order of their numbers
 */
export function writeGrams(
  text: ShardText,
  alphabet: Alphabet,
): { buckets: number; files: Iterable<Uint8Array<ArrayBuffer>> } {
  const levels = cutGrams(text);
  const occurrences = levels.reduce((sum, { places }) => sum + places.length, 0);
  const bytes = text.firsts.length < LARGE ? BUCKET_BYTES.small : BUCKET_BYTES.large;
  const buckets = Math.max(1, Math.round((occurrences * OCCURRENCE_BYTES) / bytes));
  return { buckets, files: writeFiles(text, levels, alphabet, buckets) };
}

function* writeFiles(
  text: ShardText,
  levels: readonly Level[],
  alphabet: Alphabet,
  buckets: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const size = text.firsts.length;
  const sorted = levels.map((level) => ({ level, ...sortByBucket(text, level, buckets) }));
  for (let bucket = 0; bucket < buckets; bucket++) {
    const entries = sorted.flatMap(({ level, starts, things }): Entry[] => {
      const own = things.subarray(starts[bucket], starts[bucket + 1]);
      return Array.from(own, (gram) => [gramAt(text, level, gram), postingsOf(text, level, gram)]);
    });
    yield writeBucket(entries, alphabet, size);
  }
}

/** The grams of each bucket. */
function sortByBucket(text: ShardText, level: Level, buckets: number): Groups {
  const homes = new Int32Array(level.starts.length - 1);
  for (let gram = 0; gram < homes.length; gram++) {
    homes[gram] = bucketOf(gramAt(text, level, gram), buckets);
  }
  return groupByNumber(homes, buckets);
}

function gramAt({ units }: ShardText, { starts, places, length }: Level, gram: number): string {
  const place = places[starts[gram] ?? 0] ?? 0;
  return String.fromCharCode(...units.subarray(place, place + length));
}

function postingsOf(text: ShardText, level: Level, gram: number): Postings {
  const postings: Postings = { documents: [], hits: [], heads: [] };
  if (level.length === LONGEST) postings.places = [];
  const end = level.starts[gram + 1] ?? 0;
  for (let at = level.starts[gram] ?? 0; at < end; at++) {
    const place = level.places[at] ?? 0;
    const document = text.documentAt(place);
    if (postings.documents.at(-1) !== document) {
      postings.documents.push(document);
      postings.hits.push(0);
      postings.heads.push(0);
      postings.places?.push([]);
    }
    const row = postings.documents.length - 1;
    postings.hits[row] = (postings.hits[row] ?? 0) + 1;
    postings.heads[row] =
      (postings.heads[row] ?? 0) + Number(place < (text.headEnds[document] ?? 0));
    postings.places?.[row]?.push(place - (text.firsts[document] ?? 0));
  }
  return postings;
}
