import type { Block, BlockLine } from '../model/block.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { replace, slice } from '../text/located.ts';
import { findTraditional, simplifiedOf } from '../words/simplified-of.ts';

/** A page with more traditional forms than this in a thousand Chinese characters means them. */
const MOST_PER_THOUSAND = 5;
/** A traditional form has none of its kind so many characters before and after it. */
const ALONE = 8;
/** Characters of a line shown on each side of a repair. */
const CONTEXT = 2;

/**
 * Sets a traditional form amid simplified text to its simplified one: OCR has misread it. Two close
 * together are a quotation, and a page full of them is printed so.
 *
 * @returns the blocks mended, and what was changed in them
 */
export function mendTraditional(blocks: readonly Block[]): {
  blocks: Block[];
  repairs: LocatedRepair[];
} {
  const repairs: LocatedRepair[] = [];
  const text = blocks.flatMap(({ lines }) => lines.map((line) => line.text.text)).join('');
  const offsets = findTraditional(text);
  if (offsets.length === 0) return { blocks: [...blocks], repairs };
  const rare = offsets.length * 1000 <= (text.match(HAN)?.length ?? 0) * MOST_PER_THOUSAND;
  if (!rare && offsets.length !== 1) return { blocks: [...blocks], repairs };
  const alone = new Set(
    offsets.filter((at, i) => {
      const isFar = (other: number | undefined): boolean =>
        other === undefined || Math.abs(other - at) > ALONE;
      return isFar(offsets[i - 1]) && isFar(offsets[i + 1]);
    }),
  );
  let start = 0;
  const mendLine = (line: BlockLine): BlockLine => {
    const from = start;
    start += line.text.text.length;
    if (!offsets.some((at) => at >= from && at < start)) return line;
    const mended = replace(line.text, HAN, (match) => {
      const [character] = match;
      const simplified = simplifiedOf(character);
      if (simplified === undefined || !alone.has(from + match.index)) return character;
      const first = Math.max(0, match.index - CONTEXT);
      const dump = slice(line.text, first, match.index + 1 + CONTEXT);
      const printed = dump.text.replace(character, simplified);
      repairs.push({ dump, printed, why: 'traditional-form' });
      return simplified;
    });
    return { ...line, text: mended };
  };
  const mended = blocks.map((block) => ({ ...block, lines: block.lines.map(mendLine) }));
  return { blocks: mended, repairs };
}

const HAN = /\p{Script=Han}/gu;
