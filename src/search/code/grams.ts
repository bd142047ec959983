/** Longest strings of characters that the index keeps; only these have their places told. */
export const LONGEST = 4;

/**
 * A gram of three characters or more is kept only where both its ends stand in more documents of the
 * shard than this. A phrase that is not kept has, hence, a part that stands in so few that they can
 * be read and compared.
 */
export const RARE = 12;

/** The file of a shard that a gram is written to (FNV-1a, public domain). */
export function bucketOf(gram: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) {
    hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}
