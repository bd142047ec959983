import type { BodyLine } from '../../model/item.ts';
import { at } from '../../text/at.ts';
import { MANY } from '../../text/bounds.ts';
import { CERTAIN, CLEAR, HEAVY, WEAK } from '../../text/points.ts';
import type { QuoteFlow } from './quote-flow.ts';
import type { Steps } from './weigh-steps.ts';

/** A stretch of this many lines can show that columns take turns. */
const LEAST_STRETCH = 4;
/** Columns that stand side by side. */
const COLUMNS = [2, 3];
/** Lines by which one column is longer than those beside it, at most. */
const LONGEST_TAIL = 6;

/** What the places of a stretch's lines are worth, in logarithms of odds. */
const POINTS = {
  /** Columns take turns at all. */
  mixed: -HEAVY,
  /** Each line that takes its turn: that so many do is no chance. */
  turn: WEAK,
  /** They take turns up to the block's end, as where a box of the print holds both columns. */
  toBlockEnd: CLEAR,
} as const;

/** Where columns take turns: from line `from` to before `to`; the first goes on to before `tail`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tail: number;
  readonly columns: number;
}

interface Found extends Stretch {
  readonly sum: number;
}

/** An order and its worth. */
export interface Order {
  readonly order: Int32Array;
  readonly worth: number;
}

/** Stretches whose quotation marks are weighed too, and by how much they may be worse before that. */
const MOST_WEIGHED = MANY;
const UNLIKELY = CERTAIN;

/**
 * Finds where the columns of one article take turns line by line in a block of the dump: the text
 * before that stretch, each column of it, the first one's lines that no other stands beside, and
 * the text after it.
 *
 * All stretches are weighed by their steps, from sums over every second or third line.
 *
 * @param quotes weighs the quotation marks of an order
 * @returns the best such order and its worth by steps, places and quotation marks; nothing where no
 *   block is long enough
 */
export function interleaved(
  lines: readonly BodyLine[],
  steps: Steps,
  quotes: QuoteFlow,
): Order | undefined {
  const ends = blockEnds(lines);
  const plain = chain(lines.length, 1, steps.worth);
  const found: Found[] = [];
  let most = -Infinity;
  for (const columns of COLUMNS) {
    const apart = chain(lines.length, columns, steps.worth);
    for (let from = 0; from + LEAST_STRETCH <= lines.length; from++) {
      const end = at(ends, from);
      for (let to = from + Math.max(LEAST_STRETCH, columns + 1); to <= end; to++) {
        const best = bestTail({ from, to, columns, end }, plain, apart, steps.worth);
        if (best.sum < most - UNLIKELY) continue;
        found.push(best);
        most = Math.max(most, best.sum);
      }
    }
  }
  return bestByQuotes(found, lines.length, quotes);
}

/**
 * A stretch with the tail of its first column that suits it best.
 *
 * @param place the stretch and the place after its block
 * @param plain sums over every line
 * @param apart sums over every second or third line, as many as there are columns
 */
function bestTail(
  { from, to, columns, end }: Omit<Stretch, 'tail'> & { readonly end: number },
  plain: Float64Array,
  apart: Float64Array,
  worth: Steps['worth'],
): Found {
  const count = plain.length - 1;
  // Every column of the stretch, and the steps from each to the next but the first.
  let inner = worth(-1, 0) + at(plain, from);
  for (let c = 0; c < columns; c++) {
    inner += sumOf(apart, from + c, lastOf(from + c, to, columns));
    if (c > 1) inner += worth(lastOf(from + c - 1, to, columns), from + c);
  }
  const first = lastOf(from, to, columns);
  const last = lastOf(from + columns - 1, to, columns);
  let best: Found = { from, to, tail: to, columns, sum: -Infinity };
  for (let tail = to; tail <= Math.min(end, to + LONGEST_TAIL); tail++) {
    const over =
      tail === to
        ? worth(first, from + 1)
        : worth(first, to) + sumOf(plain, to, tail - 1) + worth(tail - 1, from + 1);
    const after = worth(last, tail) + (tail < count ? sumOf(plain, tail, count) : 0);
    const places =
      POINTS.mixed + POINTS.turn * (to - from) + (tail === end ? POINTS.toBlockEnd : 0);
    const sum = inner + over + after + places;
    if (sum > best.sum) best = { from, to, tail, columns, sum };
  }
  return best;
}

/** The best of the likeliest stretches, with their quotation marks weighed too. */
function bestByQuotes(found: Found[], count: number, quotes: QuoteFlow): Order | undefined {
  found.sort((a, b) => b.sum - a.sum);
  let best: Order | undefined;
  for (const stretch of found.slice(0, MOST_WEIGHED)) {
    const order = orderOf(stretch, count);
    const worth = stretch.sum + quotes(order);
    if (worth > (best?.worth ?? -Infinity)) best = { order, worth };
  }
  return best;
}

/** What the steps from one line to another one after it are worth. */
function sumOf(sums: Float64Array, from: number, to: number): number {
  return at(sums, to) - at(sums, from);
}

/** From line to line one on, two on, further on or back: `0 1 2 4 6 7 3 5 8` gives `11221-2+`. */
const TWO_BY_TURNS = /^1*2+1*-2*[12+]?1*$/;

/** Whether an order is that of two columns that take turns in one stretch of the dump. */
export function takesTurns(order: Int32Array): boolean {
  let steps = '';
  for (let i = 1; i < order.length; i++) {
    const step = at(order, i) - at(order, i - 1);
    steps += step < 0 ? '-' : step > 2 ? '+' : String(step);
  }
  return TWO_BY_TURNS.test(steps);
}

/** For each line the place after the last one of its block. */
function blockEnds(lines: readonly BodyLine[]): Int32Array {
  const ends = new Int32Array(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    const goesOn = lines[i + 1]?.block === lines[i]?.block;
    ends[i] = goesOn ? at(ends, i + 1) : i + 1;
  }
  return ends;
}

/**
 * The sums of the steps that lead to each line over lines so far apart. Lines one apart have a sum
 * for the text's end as well.
 */
function chain(count: number, apart: number, worth: Steps['worth']): Float64Array {
  const sums = new Float64Array(count + 1);
  const last = apart === 1 ? count : count - 1;
  for (let i = apart; i <= last; i++) sums[i] = at(sums, i - apart) + worth(i - apart, i);
  return sums;
}

/** The last line of a column that begins with a line, in a stretch that ends before `to`. */
function lastOf(first: number, to: number, columns: number): number {
  return first + Math.floor((to - 1 - first) / columns) * columns;
}

function orderOf({ from, to, tail, columns }: Stretch, count: number): Int32Array {
  const order: number[] = [];
  for (let i = 0; i < from; i++) order.push(i);
  for (let c = 0; c < columns; c++) {
    for (let i = from + c; i < to; i += columns) order.push(i);
    if (c === 0) for (let i = to; i < tail; i++) order.push(i);
  }
  for (let i = tail; i < count; i++) order.push(i);
  return Int32Array.from(order);
}
