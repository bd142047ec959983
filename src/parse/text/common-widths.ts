import { at } from './at.ts';
import { SPREAD } from './squares.ts';

/** Fewer lines of one width are chance: as many of just one width, or some more that are spread. */
const LEAST_LINES = 2.5;
/** Widths of one page's columns that are told apart, at most. */
const MOST_WIDTHS = 4;

/** A width in squares that several lines share. */
export interface CommonWidth {
  readonly width: number;
  /** How many do; one that is wider or narrower counts for less. */
  readonly weight: number;
}

/**
 * The widths that several lines share, the commonest first: where they stand densest. What is close to
 * a commoner width is the same.
 *
 * @param sorted widths of lines in squares, from the smallest on
 */
export function commonWidths(sorted: readonly number[]): CommonWidth[] {
  const all: CommonWidth[] = [];
  let from = 0;
  for (let i = 0; i < sorted.length; i++) {
    const width = at(sorted, i);
    if (i > 0 && width === sorted[i - 1]) continue;
    while (from < i && at(sorted, from) <= width - SPREAD) from++;
    let weight = 0;
    for (let j = from; j < sorted.length; j++) {
      const other = at(sorted, j);
      if (other >= width + SPREAD) break;
      weight += 1 - Math.abs(other - width) / SPREAD;
    }
    if (weight >= LEAST_LINES) all.push({ width, weight });
  }
  const common: CommonWidth[] = [];
  for (const one of all.sort((a, b) => b.weight - a.weight)) {
    if (common.length === MOST_WIDTHS) break;
    if (common.every(({ width }) => Math.abs(width - one.width) >= SPREAD)) common.push(one);
  }
  return common;
}
