import { FULL_LINES, quantile } from './quantile.ts';
import { widthOf } from './width-of.ts';

/** Shares of a square that a mark may take in print. */
const SHARES = [1, 0.75, 0.5];
/** Marks that justified setting squeezes. */
const MARKS = /[,:;?!()，。、；：？！（）《》“”"]/gu;
/** Marks are taken for squeezed only where the full lines are so much more alike by it. */
const LEAST_GAIN = 0.8;
/** Fewer lines than this tell nothing. */
const LEAST_LINES = 8;

/** The width of a printed line in squares, where a mark takes only some share of one. */
export function squeezedWidth(text: string, share: number): number {
  return share === 1 ? widthOf(text) : widthOf(text) - (1 - share) * marksOf(text);
}

/**
 * The share of a square that punctuation takes: the one by which the full lines of a text, two
 * thirds of them or so, are most alike in width.
 *
 * @param texts printed lines of one column width
 */
export function squeezeOf(texts: readonly string[]): number {
  if (texts.length < LEAST_LINES) return 1;
  let best = 1;
  let least = Infinity;
  for (const share of SHARES) {
    const spread = spreadOf(texts.map((text) => squeezedWidth(text, share)));
    if (spread < (share === 1 ? Infinity : least * LEAST_GAIN)) [best, least] = [share, spread];
  }
  return best;
}

/** How far the lines are from their middle one, squared; short ones count as one square off. */
function spreadOf(widths: readonly number[]): number {
  const middle = quantile(widths, FULL_LINES);
  return widths.reduce((sum, width) => sum + Math.min(1, (width - middle) ** 2), 0);
}

function marksOf(text: string): number {
  return text.match(MARKS)?.length ?? 0;
}
