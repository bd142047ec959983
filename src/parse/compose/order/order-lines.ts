import type { BodyLine } from '../../model/item.ts';
import { MASSES } from '../../text/bounds.ts';
import { columnMeasure } from '../../text/column-measure.ts';
import { CLEAR, HEAVY, SLIGHT } from '../../text/points.ts';
import { NARROWEST } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { improveOrder, type Improved } from './improve-order.ts';
import { interleaved, takesTurns } from './interleaved.ts';
import { quoteFlow } from './quote-flow.ts';
import { rowsOf, type Rows } from './rows-of.ts';
import { splitLongLines } from './split-long-lines.ts';
import { weighSteps, type Steps } from './weigh-steps.ts';
import { SHOWN } from '../../text/shown.ts';

/** A stretch of lines that goes on without a break from line to line. */
export interface Strand {
  readonly lines: readonly BodyLine[];
  /**
   * What is lost before it: nothing where it is the first, some text, or the full stop of the
   * paragraph before.
   */
  readonly lost: 'nothing' | 'text' | 'stop';
}

/** The next best order. */
export interface Rival {
  /** The ends of two lines that are read on end, as they are not there. */
  readonly ends: readonly [before: string, after: string];
  readonly margin: number;
}

/** A text in reading order. */
export interface Ordered {
  readonly strands: readonly Strand[];
  /** Where the next best order differs, and how much worse it is. */
  readonly weak?: Rival;
}

/** More lines than this are put in order piece by piece. */
const MOST_LINES = MASSES;
/** A joint of the dump that is worth more than this needs no second look. */
const SOUND = -SLIGHT;
/** An order must be better than the dump's by this much. */
const WORTH_IT = CLEAR;
/** Another joint must be better by this much to make the dump's order doubtful. */
const BROKEN = CLEAR;
/** An order in which columns take turns throughout may be worse than any other by this much. */
const REGULAR = HEAVY;

/**
 * Puts the printed lines of one article in reading order where the dump has the lines of
 * neighbouring columns mixed. The worth of an order is the sum over its steps (words that cross the
 * seam, what stands together elsewhere on the page, full and indented lines), and over what its
 * rows say: lines mixed in one block of the dump stood at one height, so they are a whole column
 * apart. From the dump's order on, lines are moved as long as that betters the sum.
 *
 * @param seam the page's seam scorer
 * @param fixedStart whether the first line is known to be the first
 * @returns the strands in reading order; the dump's own order where nothing speaks against it
 */
export function orderLines(
  dumped: readonly BodyLine[],
  seam: SeamScore,
  fixedStart = true,
): Ordered {
  if (dumped.length > MOST_LINES) {
    const half = Math.floor(dumped.length / 2);
    const first = orderLines(dumped.slice(0, half), seam, fixedStart);
    const second = orderLines(dumped.slice(half), seam);
    const weak = closer(first.weak, second.weak);
    return { strands: [...first.strands, ...second.strands], ...(weak ? { weak } : {}) };
  }
  const measure = columnMeasure(dumped);
  // What is narrower is a list, of which no order is better than the dump's.
  if (measure < NARROWEST) return orderAsDumped(dumped, seam);
  const lines = splitLongLines(dumped, measure, seam);
  const steps = weighSteps(lines, seam, fixedStart);
  if (!isBroken(lines.length, steps)) return orderAsDumped(dumped, seam);
  const { order, gained, rival, margin } = bestOrder(lines, steps);
  if (gained < WORTH_IT) return orderAsDumped(dumped, seam);
  const strands = cutStrands(order, lines, steps);
  if (!rival) return { strands };
  const at = order.findIndex((line, place) => line !== rival[place]);
  const text = (place: number): string => lines[order[place] ?? -1]?.text.text ?? '';
  return {
    strands,
    weak: { ends: [text(at - 1).slice(-SHOWN), text(at).slice(0, SHOWN)], margin },
  };
}

/**
 * The best order that is found: one in which columns take turns throughout a stretch, or what moves
 * make of the dump's order. Of all orders very few are regular; so among so many others some are
 * better by chance.
 */
function bestOrder(lines: readonly BodyLine[], steps: Steps): Improved {
  const own = Int32Array.from(lines, (_, i) => i);
  const places = placesAndQuotes(lines);
  const moved = improveOrder(own, steps, places);
  const quotes = quoteFlow(lines);
  const turns = interleaved(lines, steps, quotes);
  if (!turns || isSame(turns.order, moved.order)) return moved;
  const gained = turns.worth - pathWorth(own, steps) - places(own);
  const best = moved.gained - (takesTurns(moved.order) ? 0 : REGULAR);
  if (gained < Math.max(best, WORTH_IT)) return moved;
  return { order: turns.order, gained, rival: moved.order, margin: gained - best };
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.every((line, at) => line === b[at]);
}

/** What all steps of an order are worth. */
function pathWorth(order: Int32Array, { worth }: Steps): number {
  let sum = 0;
  for (let at = 0; at <= order.length; at++) {
    sum += worth(order[at - 1] ?? -1, order[at] ?? order.length);
  }
  return sum;
}

/** What an order is worth beside its steps. */
function placesAndQuotes(lines: readonly BodyLine[]): Rows {
  const [rows, quotes] = [rowsOf(lines), quoteFlow(lines)];
  return (order) => rows(order) + quotes(order);
}

function closer(a: Rival | undefined, b: Rival | undefined): Rival | undefined {
  return a && b && b.margin < a.margin ? b : (a ?? b);
}

function orderAsDumped(lines: readonly BodyLine[], seam: SeamScore): Ordered {
  const own = Int32Array.from(lines, (_, i) => i);
  return { strands: cutStrands(own, lines, weighSteps(lines, seam)) };
}

/** Whether some line of the dump's order would much rather stand beside another one. */
function isBroken(count: number, { worth }: Steps): boolean {
  for (let i = 0; i + 1 < count; i++) {
    const here = worth(i, i + 1);
    if (here > SOUND) continue;
    for (let j = 0; j < count; j++) {
      if (j !== i && worth(i, j) >= here + BROKEN) return true;
      if (j !== i + 1 && worth(j, i + 1) >= here + BROKEN) return true;
    }
  }
  return false;
}

function cutStrands(order: Int32Array, lines: readonly BodyLine[], steps: Steps): Strand[] {
  const strands: { lines: BodyLine[]; lost: Strand['lost'] }[] = [];
  for (const [at, index] of order.entries()) {
    const line = lines[index];
    if (!line) continue;
    const reading = at === 0 ? 'on' : steps.reading(order[at - 1] ?? 0, index);
    const open = strands.at(-1);
    if (open && reading === 'on') open.lines.push(line);
    else strands.push({ lines: [line], lost: !open ? 'nothing' : LOST[reading] });
  }
  return strands;
}

const LOST = { on: 'nothing', stop: 'stop', gap: 'text' } as const;
