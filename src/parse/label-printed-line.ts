import { isOpen, leadsToArticle, LONGEST_HEAD } from './label-context.ts';
import type { Labelled } from './label-context.ts';
import { endsSentence, hasStop } from './sentence.ts';
import type { Stretches } from './stretches.ts';
import type { Unit } from './units.ts';
import { widthOf } from './width.ts';

/** Squares by which a printed line may miss its column's width and still be full. */
const SLACK = 2.5;
/** How much narrower or, by squeezed punctuation, wider than its column a full line can be. */
const NARROWER = 1.8;
const WIDER = 3.5;
/** Squares by which the first line of a paragraph is indented. */
const INDENT = 2;
/** Lines of one headline block, at most. */
const MOST_HEAD_LINES = 4;
/** A headline glued to the body below it has no more lines. */
const MOST_GLUED_LINES = 3;

/**
 * Labels a line of a dump that keeps the printed lines: beside its context, the width of the column
 * tells headlines from body text.
 */
export function labelPrintedLine(
  units: readonly Unit[],
  i: number,
  before: readonly Labelled[],
  { stretchOf, widthOfBlock }: Stretches,
): 'head' | 'body' {
  const unit = units[i];
  const stretch = stretchOf(i);
  if (!unit || !stretch) return 'body';
  if (unit.level > 0 && !hasStop(unit.text.text)) return 'head';
  const announces = leadsToArticle(units, i);
  const previous = before.at(-1);
  const open = isOpen(before) && previous !== undefined;
  if (!stretch.hasStop) {
    if (announces && stretch.units.length <= MOST_HEAD_LINES) return 'head';
    if (stretch.length > LONGEST_HEAD && !open) return 'body';
    if (!open) return isTornColumn(stretchOf, widthOfBlock, i) ? 'body' : 'head';
    return stretch.widest <= widthOfBlock(previous.block) + SLACK ? 'body' : 'head';
  }
  const place = i - stretch.start;
  const tail = stretch.units.length - stretch.lastEnd;
  if (place > stretch.lastEnd && announces && tail <= MOST_HEAD_LINES) return 'head';
  if (open || place >= MOST_GLUED_LINES) return 'body';
  const sameBlock = previous?.block === unit.block && previous.label !== 'head';
  const width = widthOfBlock(unit.block);
  const misfit = stretch.units.slice(0, place + 1).every((u) => isMisfit(u.text.text, width));
  return !sameBlock && misfit ? 'head' : 'body';
}

/** The foot of a column: full lines, the first perhaps indented, that the next block goes on with. */
function isTornColumn(
  stretchOf: Stretches['stretchOf'],
  widthOfBlock: Stretches['widthOfBlock'],
  i: number,
): boolean {
  const stretch = stretchOf(i);
  if (!stretch) return false;
  const next = stretchOf(stretch.start + stretch.units.length);
  const last = stretch.units.at(-1);
  if (!next?.hasStop || (next.units[0]?.level ?? 0) > 0) return false;
  if (endsSentence(last?.text.text ?? '')) return false;
  const blocks = [next.units[0]?.block ?? 0, (stretch.units[0]?.block ?? 0) - 1];
  return blocks.map(widthOfBlock).some((width) =>
    stretch.units.every((u, place) => {
      const own = widthOf(u.text.text);
      const isFull = (n: number): boolean => n >= width - NARROWER && n <= width + WIDER;
      return isFull(own) || (place === 0 && isFull(own + INDENT));
    }),
  );
}

/** Neither a column's full line nor the end of a sentence. */
function isMisfit(text: string, width: number): boolean {
  if (endsSentence(text) || hasStop(text) || /[，,、]$/u.test(text)) return false;
  const own = widthOf(text);
  return own < width - SLACK - 1 || own > width + WIDER + 1;
}
