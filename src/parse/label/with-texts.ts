import type { Block } from '../model/block.ts';
import type { Located } from '../text/located.ts';
import { at } from '../text/at.ts';

/** Blocks with other texts for their lines, in order; lines and blocks that are left empty go. */
export function withTexts(blocks: readonly Block[], texts: readonly Located[]): Block[] {
  let place = 0;
  return blocks
    .map((block) => ({
      ...block,
      lines: block.lines.flatMap((line) => {
        const text = at(texts, place++);
        return text.text === '' ? [] : [{ ...line, text }];
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}
