import type { Block, BlockLine } from '../model/block.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { concat, replace, slice } from '../text/located.ts';
import { readQuotes } from '../text/read-quotes.ts';
import { repairAmid } from './repair-amid.ts';

/** `〈初中部)`, `(初中部〉`: no print has such a pair. */
const MIXED = /〈[^〈〉()（）]{1,30}[)）]|[(（][^〈〉()（）]{1,30}〉/gu;

/**
 * Mends marks that stand in pairs where the other of the pair shows what was printed: `〈初中部)` for
 * `（初中部)`, `'学堂"` for `"学堂"`.
 *
 * @returns the blocks mended, and what was changed in them
 */
export function mendPairs(blocks: readonly Block[]): { blocks: Block[]; repairs: LocatedRepair[] } {
  const repairs: LocatedRepair[] = [];
  const mended = blocks.map((block) => {
    const text = block.lines.map((line) => line.text.text).join('');
    const needs = /[〈〉]/.test(text) || (text.includes("'") && text.includes('"'));
    return needs ? { ...block, lines: mendLines(block.lines, repairs) } : block;
  });
  return { blocks: mended, repairs };
}

function mendLines(lines: readonly BlockLine[], repairs: LocatedRepair[]): BlockLine[] {
  const whole = concat(lines.map(({ text }) => text));
  const misread = new Set(
    readQuotes(whole.text).flatMap((quote) => (quote.misread ? [quote.at] : [])),
  );
  let start = 0;
  return lines.map((line) => {
    const [text, from] = [line.text, start];
    start += text.text.length;
    const quoted = replace(text, /'/g, ({ index }) => {
      if (!misread.has(from + index)) return "'";
      repairs.push(repairAmid(text, { at: index, length: 1, printed: '"' }, 'misread-quote'));
      return '"';
    });
    const printed = replace(quoted, MIXED, ({ 0: pair, index }) => {
      const mended = `（${pair.slice(1, -1)}）`;
      const dump = slice(text, index, index + pair.length);
      repairs.push({ dump, printed: mended, why: 'misread-bracket' });
      return mended;
    });
    return printed === text ? line : { ...line, text: printed };
  });
}
