import type { Block, BlockLine } from '../model/block.ts';
import type { LocatedRepair } from '../model/located-repair.ts';
import { MANY } from '../text/bounds.ts';
import { likelyMeasures } from '../text/likely-measures.ts';
import { concat } from '../text/located.ts';
import { widthOf } from '../text/width-of.ts';
import { limitSeam, type SeamScore } from '../words/seam-scorer.ts';
import { matchTail, mayBeTail, type PageLine } from './match-tail.ts';

/** A page has few tails; a dump with more is something else. */
const MOST_TAILS = MANY;

/**
 * Gives printed lines their torn ends back. OCR sometimes takes the last characters of a line for a
 * block of their own and sets it after the column: there stands a line that nothing goes on from,
 * and a line of the column is short by just its width, in mid-sentence. Where both seams of the
 * text and the widths speak for it the tail is put back, the best pairs first.
 *
 * @param blocks of printed lines
 * @returns the blocks, and what was moved
 */
export function mendTails(
  blocks: readonly Block[],
  seam: SeamScore,
): { blocks: Block[]; repairs: LocatedRepair[] } {
  const lines = measure(blocks);
  const tails = lines.flatMap((line, at) => (mayBeTail(line, at) ? [at] : []));
  if (tails.length === 0 || tails.length > MOST_TAILS) return { blocks: [...blocks], repairs: [] };
  const apart = new Set(tails);
  const matches = tails
    .flatMap((tail) => matchTail(tail, lines, apart, limitSeam(seam)))
    .sort((a, b) => b.gain - a.gain);
  const ends = new Map<BlockLine, BlockLine>();
  const taken = new Set<BlockLine>();
  for (const { line, tail } of matches) {
    if (ends.has(line) || taken.has(tail)) continue;
    ends.set(line, tail);
    taken.add(tail);
  }
  return putBack(blocks, ends, taken);
}

function measure(blocks: readonly Block[]): PageLine[] {
  const lines = blocks.flatMap((block, index) =>
    block.lines.map((line) => ({
      line,
      text: line.text.text,
      width: widthOf(line.text.text),
      block: index,
      alone: block.lines.length === 1 && block.level === 0,
    })),
  );
  const measures = likelyMeasures(lines.map(({ width }) => width));
  return lines.map((line, i) => ({ ...line, measure: measures[i]?.[0] ?? 0 }));
}

function putBack(
  blocks: readonly Block[],
  ends: ReadonlyMap<BlockLine, BlockLine>,
  taken: ReadonlySet<BlockLine>,
): { blocks: Block[]; repairs: LocatedRepair[] } {
  const repairs: LocatedRepair[] = [];
  const mended = blocks.map((block) => {
    const kept = block.lines.filter((line) => !taken.has(line));
    const lines = kept.map((line) => {
      const tail = ends.get(line);
      if (!tail) return line;
      const text = concat([line.text, tail.text]);

      repairs.push({ dump: tail.text, printed: text.text, why: 'torn-tail' });
      return { ...line, text };
    });
    return { ...block, lines };
  });
  return { blocks: mended.filter((block) => block.lines.length > 0), repairs };
}
