import type { Block } from '../model/block.ts';
import { concat, split } from '../text/located.ts';

/** Spaces that OCR sets between all characters of a line. */
const SPACES_IN_CHINESE = /(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}])/gu;

/** Takes out the spaces of a dump that has them everywhere. */
export function closeUp(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) => ({
      ...line,
      text: concat(split(line.text, SPACES_IN_CHINESE)),
    })),
  }));
}
