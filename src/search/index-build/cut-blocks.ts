import type { Blocks } from '../code/blocks.ts';
import type { TextRecord } from '../../schema/search-document.ts';
import { linesOf } from '../record.ts';

/** Bytes of a file of texts, about. */
const FILE_BYTES = 18_000;
/** Bytes of a character, and of what is said of an article besides. */
const CHARACTER_BYTES = 1.35;
const RECORD_BYTES = 60;

/** Says which documents' texts lie together: neighbours, as many as fill a file. */
export function cutBlocks(records: readonly TextRecord[]): Blocks {
  const firsts: number[] = [];
  let filled = Infinity;
  records.forEach((record, document) => {
    const characters = linesOf(record).reduce((sum, { text }) => sum + text.length, 0);
    const bytes = characters * CHARACTER_BYTES + RECORD_BYTES;
    if (filled + bytes / 2 > FILE_BYTES) {
      firsts.push(document);
      filled = 0;
    }
    filled += bytes;
  });
  return firsts;
}
