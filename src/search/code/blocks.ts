import { BitReader, BitWriter } from './bits.ts';

/** Which documents' texts lie in one file: for each file the number of its first document. */
export type Blocks = readonly number[];

/** Width of Rice's code for the documents of a file, some thirteen. */
const COUNT_WIDTH = 3;

/** @param size documents of the shard */
export function writeBlocks(blocks: Blocks, size: number): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter();
  bits.writeGamma(blocks.length + 1);
  blocks.forEach((first, at) => bits.writeRice((blocks[at + 1] ?? size) - first, COUNT_WIDTH));
  return bits.finish();
}

/** Reads what `writeBlocks` wrote. */
export function readBlocks(bytes: Uint8Array): Blocks {
  const bits = new BitReader(bytes);
  let next = 0;
  return Array.from({ length: bits.readGamma() - 1 }, () => {
    const first = next;
    next += bits.readRice(COUNT_WIDTH);
    return first;
  });
}

/** The file in which a document's text lies. */
export function blockOf(blocks: Blocks, document: number): number {
  let [low, high] = [0, blocks.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] ?? 0) <= document) low = middle;
    else high = middle;
  }
  return low;
}
