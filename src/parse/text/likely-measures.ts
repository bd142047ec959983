import { at } from './at.ts';
import { commonWidths } from './common-widths.ts';
import { INDENT, NARROWEST, PLAY, SPREAD } from './squares.ts';

/** Lines looked at on each side for the widths that a line's column can have. */
const REACH = 14;
/** Two lines alone must be this wide to be a column. */
const WIDE = 12;

/**
 * The measures that the column of each line can have: those that several lines around it share.
 *
 * @param widths of the printed lines in dump order, in squares
 * @returns for each line some widths, the commonest first; none where no width is common
 */
export function likelyMeasures(widths: readonly number[]): (readonly number[])[] {
  // The widths around a line, sorted; from line to line one comes and one goes.
  const near: number[] = [];
  for (const width of widths.slice(0, REACH)) insert(near, width);
  const pairs = widths.map((width, i) => pairWidth(width, widths[i + 1]));
  return widths.map((_, i) => {
    insert(near, widths[i + REACH]);
    remove(near, widths[i - REACH - 1]);
    const peaks = commonWidths(near).map(({ width }) => width);
    const all = [...peaks];
    for (let near = Math.max(0, i - 2); near <= i; near++) {
      const pair = pairs[near];
      if (pair === undefined) continue;
      if (peaks.every((peak) => Math.abs(peak - pair) >= SPREAD)) all.push(pair);
    }
    return all;
  });
}

function insert(sorted: number[], width = 0): void {
  if (width < NARROWEST) return;
  let place = sorted.length;
  for (; place > 0 && at(sorted, place - 1) > width; place--) sorted[place] = at(sorted, place - 1);
  sorted[place] = width;
}

function remove(sorted: number[], width = 0): void {
  if (width >= NARROWEST) sorted.splice(sorted.indexOf(width), 1);
}

/** The width of two lines that fill one column, the first perhaps indented: a caption has no more. */
function pairWidth(first = 0, second = 0): number | undefined {
  const short = second - first;
  const fits = Math.abs(short) <= PLAY || Math.abs(short - INDENT) <= PLAY;
  return fits && second >= WIDE ? second : undefined;
}
