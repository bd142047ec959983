/** How large the files of a shard are made, in bytes. */
export interface FileBytes {
  least: number;
  most: number;
  /** Of the root of all bytes of its kind in the shard. */
  ofRoot: number;
}

/**
 * Bytes that a file of a shard is to have. As a question asks as many files of a small shard as of a
 * large one, those of a small one are smaller: with a given number of files in all a question reads
 * least where their sizes go with the square root of the shard's.
 *
 * @param bytes of all files of the kind in the shard
 */
export function fileBytes(bytes: number, { least, most, ofRoot }: FileBytes): number {
  return Math.min(most, Math.max(least, ofRoot * Math.sqrt(bytes)));
}
