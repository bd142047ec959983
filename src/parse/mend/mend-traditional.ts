import type { Block, BlockLine } from '../model/block.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { replace } from '../text/located.ts';
import { findTraditional, simplifiedOf } from '../words/simplified-of.ts';
import { repairAmid } from './repair-amid.ts';

/** A page with a larger share of traditional forms among its Chinese characters means them. */
const MOST_SHARE = 0.005;
/** A traditional form has none of its kind so many characters before and after it. */
const ALONE = 8;

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
  const rare = offsets.length <= MOST_SHARE * (text.match(HAN)?.length ?? 0);
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
    const mended = replace(line.text, HAN, ({ 0: character, index: at }) => {
      const printed = simplifiedOf(character);
      if (printed === undefined || !alone.has(from + at)) return character;
      repairs.push(repairAmid(line.text, { at, length: 1, printed }, 'traditional-form'));
      return printed;
    });
    return { ...line, text: mended };
  };
  const mended = blocks.map((block) => ({ ...block, lines: block.lines.map(mendLine) }));
  return { blocks: mended, repairs };
}

const HAN = /\p{Script=Han}/gu;
