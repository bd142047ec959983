import { at } from './at.ts';
import { INDENT, NARROWEST, PLAY, SPREAD } from './squares.ts';

/** Lines looked at on each side for the widths that a line's column can have. */
const REACH = 14;
/** Two lines alone must be this wide to be a column. */
const WIDE = 12;
/** Fewer lines of one width are chance. */
const LEAST_LINES = 2.5;
/** Widths that a line is tried with, at most. */
const MOST_WIDTHS = 4;

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
    const peaks = peaksOf(near);
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

interface Peak {
  readonly width: number;
  readonly weight: number;
}

/** Where sorted numbers stand densest; peaks next to a higher one are its slopes. */
function peaksOf(sorted: readonly number[]): number[] {
  const all: Peak[] = [];
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
  const peaks: Peak[] = [];
  for (const peak of all.sort((a, b) => b.weight - a.weight)) {
    if (peaks.length === MOST_WIDTHS) break;
    if (peaks.every(({ width }) => Math.abs(width - peak.width) >= SPREAD)) peaks.push(peak);
  }
  return peaks.map(({ width }) => width);
}
