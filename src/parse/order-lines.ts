import type { ArticleLine } from './article-line.ts';
import { findOrders } from './chain-beam.ts';
import { rowsOf, type Rows } from './column-rows.ts';
import { fullWidth, weighSteps, type Steps } from './line-path.ts';
import { improve, type Improved } from './move-lines.ts';
import type { SeamScore } from './seam.ts';
import { splitLongLines } from './split-long-lines.ts';

/** A stretch of lines that goes on without a break from line to line. */
export interface Strand {
  readonly lines: readonly ArticleLine[];
  /**
   * What is lost before it: nothing where it is the first or begins at a subhead, some text, or the
   * full stop of the paragraph before.
   */
  readonly lost: 'nothing' | 'text' | 'stop';
}

/** A text in reading order. */
export interface Ordered {
  readonly strands: readonly Strand[];
  /** The ends of two lines that are read on end, where another order is nearly as good. */
  readonly weak?: readonly [before: string, after: string];
}

/** Lines put in order at one time; more are put in order by windows that share half their lines. */
const WINDOW = 120;
/** An order that is better than the next best one by less than this is in doubt. */
const CLOSE = 1.5;
/** A joint of the dump that is worth more than this needs no second look. */
const SOUND = -0.6;
/** An order must be better than the dump's by this much. */
const WORTH_IT = 2;
/** Another joint must be better by this much to make the dump's order doubtful. */
const BROKEN = 2.5;

/**
 * Puts the printed lines of one article in reading order where the dump has the lines of
 * neighbouring columns mixed. The worth of an order is the sum over its steps (words that cross the
 * seam, what stands together elsewhere on the page, full and indented lines), and over what its
 * rows say: lines mixed in one block of the dump stood at one height, so they are a whole column
 * apart. Orders are looked for by a beam search over the dump; lines of the best are then moved as
 * long as that betters the sum.
 *
 * @param seam the page's seam scorer
 * @param fixedStart whether the first line is known to be the first
 * @returns the strands in reading order; the dump's own order where nothing speaks against it
 */
export function orderLines(
  dumped: readonly ArticleLine[],
  seam: SeamScore,
  fixedStart = true,
): Ordered {
  const lines = splitLongLines(dumped, fullWidth(dumped), seam);
  const read: ArticleLine[] = [];
  let weak: Ordered['weak'];
  let rest = lines;
  let start = fixedStart;
  while (rest.length > 0) {
    const ordered = orderWindow(rest.slice(0, WINDOW), seam, start);
    weak ??= ordered.weak;
    if (rest.length <= WINDOW) {
      read.push(...ordered.lines);
      break;
    }
    // What the first half has left over is looked at again beside the lines that follow.
    const done = ordered.lines.slice(0, WINDOW / 2);
    const left = new Set(ordered.lines.slice(WINDOW / 2 - 1));
    read.push(...done.slice(0, -1));
    rest = rest.filter((line, i) => i >= WINDOW || left.has(line));
    const last = done.at(-1);
    if (last) rest = [last, ...rest.filter((line) => line !== last)];
    start = true;
  }
  const strands = cutStrands(read, weighSteps(read, seam, fixedStart));
  return { strands, ...(weak ? { weak } : {}) };
}

interface OrderedLines {
  readonly lines: readonly ArticleLine[];
  readonly weak?: readonly [before: string, after: string];
}

function orderWindow(
  lines: readonly ArticleLine[],
  seam: SeamScore,
  fixedStart: boolean,
): OrderedLines {
  const steps = weighSteps(lines, seam, fixedStart);
  if (!isBroken(lines.length, steps)) return { lines };
  const rows = rowsOf(lines);
  const own = Int32Array.from(lines, (_, i) => i);
  const { order, worth, rival, margin } = findBest(lines, steps, rows);
  if (worth - worthOf(own, steps, rows) < WORTH_IT) return { lines };
  const ordered = Array.from(order, (index) => lines[index]).filter((line) => line !== undefined);
  if (margin >= CLOSE || !rival) return { lines: ordered };
  const at = order.findIndex((line, place) => line !== rival[place]);
  const text = (place: number): string => ordered[place]?.text.text ?? '';
  return { lines: ordered, weak: [text(at - 1).slice(-END), text(at).slice(0, END)] };
}

/** Characters shown of a line's end. */
const END = 8;
/** Orders that are bettered line by line. */
const MOST_IMPROVED = 2;

/** The best order that a search of the dump's merged chains, or the dump itself, leads to. */
function findBest(
  lines: readonly ArticleLine[],
  steps: Steps,
  rows: Rows,
): Improved & { readonly worth: number } {
  const own = Int32Array.from(lines, (_, i) => i);
  const found = findOrders(lines, steps)
    .map((order) => ({ order, worth: worthOf(order, steps, rows) }))
    .sort((a, b) => b.worth - a.worth)
    .filter(({ worth }, i, all) => worth !== all[i - 1]?.worth)
    .slice(0, MOST_IMPROVED);
  const weighed = [{ order: own, worth: worthOf(own, steps, rows) }, ...found].map(
    ({ order, worth }) => {
      const improved = improve(order, steps, rows);
      return { ...improved, worth: worth + improved.gained };
    },
  );
  return weighed.reduce((best, other) => (other.worth > best.worth ? other : best));
}

function worthOf(order: Int32Array, { worth }: Steps, rows: Rows): number {
  let sum = rows(order);
  for (let place = 0; place <= order.length; place++) {
    sum += worth(order[place - 1] ?? -1, order[place] ?? order.length);
  }
  return sum;
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

function cutStrands(lines: readonly ArticleLine[], steps: Steps): Strand[] {
  const strands: { lines: ArticleLine[]; lost: Strand['lost'] }[] = [];
  for (const [at, line] of lines.entries()) {
    const reading = at === 0 ? 'on' : steps.reading(at - 1, at);
    const open = strands.at(-1);
    if (open && reading === 'on') open.lines.push(line);
    else strands.push({ lines: [line], lost: !open ? 'nothing' : LOST[reading] });
  }
  return strands;
}

const LOST = { on: 'nothing', stop: 'stop', gap: 'text' } as const;
