import type { BodyLine } from './items.ts';
import { columnsToTry, priorOf, rowsOf } from './column-rows.ts';
import { improve } from './move-lines.ts';
import { fullWidth, weighSteps, type Steps } from './line-path.ts';
import { endsSentence } from './sentence.ts';
import type { SeamScore } from './seam.ts';
import { splitLongLines } from './split-long-lines.ts';

/** Readings that are tried again with other column lengths. */
const MOST_POLISHED = 3;

/** A stretch of lines that goes on without a break from line to line. */
export interface Strand {
  readonly lines: readonly BodyLine[];
  /**
   * What is lost before it: nothing where it is the first, some text, or the full stop of the
   * paragraph before.
   */
  readonly lost: 'nothing' | 'text' | 'stop';
}

/** More lines than this are put in order piece by piece. */
const MOST_LINES = 120;
/** The worst a line's two joints can be in a dump that is in order. */
const BROKEN = 5;

/**
 * Puts the printed lines of one article in reading order where the dump has the lines of
 * neighbouring columns mixed. The worth of an order is the sum over its steps (words that cross the
 * seam, what stands together elsewhere on the page, full and indented lines, the dump's own order),
 * less what contradicts the rows of the print: lines mixed in one block of the dump stood at one
 * height, so they are a whole column apart. From the dump's order on, lines are moved as long as
 * that betters the sum.
 *
 * @param seam the page's seam scorer
 * @returns strands in reading order; the dump's own order where nothing speaks against it
 */
export function orderLines(dumped: readonly BodyLine[], seam: SeamScore): Strand[] {
  if (dumped.length > MOST_LINES) {
    const half = Math.floor(dumped.length / 2);
    return [...orderLines(dumped.slice(0, half), seam), ...orderLines(dumped.slice(half), seam)];
  }
  const lines = splitLongLines(dumped, fullWidth(dumped), seam);
  const steps = weighSteps(lines, seam);
  const own = lines.map((_, i) => i);
  if (!isBroken(own, steps))
    return cutStrands(
      dumped.map((_, i) => i),
      dumped,
      weighSteps(dumped, seam),
    );
  const tried = columnsToTry(lines.length).map((column) => read(own, column, lines, steps));
  // A reading that found more of the text than its column length allows helps its neighbours.
  const polished = [...tried]
    .sort((a, b) => b.seams - a.seams)
    .slice(0, MOST_POLISHED)
    .flatMap(({ order, column }) =>
      [-2, -1, 0, 1, 2].map((shift) => read(order, Math.max(0, column + shift), lines, steps)),
    );
  const [best] = [...tried, ...polished].sort((a, b) => b.worth - a.worth);
  const order = best?.order ?? own;
  return cutStrands(order, lines, steps);
}

/** An order of the lines, read as columns of one length. */
interface Attempt {
  readonly column: number;
  readonly order: readonly number[];
  /** Sum over the seams alone. */
  readonly seams: number;
  readonly worth: number;
}

function read(
  start: readonly number[],
  column: number,
  lines: readonly BodyLine[],
  steps: Steps,
): Attempt {
  const rows = rowsOf(lines, column);
  const order = improve(start, steps, rows);
  const seams = sumOf(order, steps);
  return { column, order, seams, worth: seams + rows(order) + priorOf(column, lines.length) };
}

function sumOf(order: readonly number[], steps: Steps): number {
  return order.reduce(
    (sum, line, at) => sum + (at === 0 ? 0 : steps.worth(order[at - 1] ?? 0, line)),
    0,
  );
}

/** Whether some line of the dump's order would much rather be followed by another one. */
function isBroken(own: readonly number[], steps: Steps): boolean {
  return own.some((i) => {
    if (i + 1 >= own.length) return false;
    const wanted = steps.worth(i, i + 1) + BROKEN;
    return own.some((j) => j !== i && steps.worth(i, j) >= wanted);
  });
}

function cutStrands(order: readonly number[], lines: readonly BodyLine[], steps: Steps): Strand[] {
  const strands: { lines: BodyLine[]; lost: Strand['lost'] }[] = [];
  for (const [at, index] of order.entries()) {
    const line = lines[index];
    const before = order[at - 1];
    if (!line) continue;
    const reading = before === undefined ? 'on' : steps.reading(before, index);
    const open = strands.at(-1);
    const ended = endsSentence(lines[before ?? -1]?.text.text ?? '。');
    if (open && (reading === 'on' || (reading === 'fresh' && ended))) open.lines.push(line);
    else
      strands.push({
        lines: [line],
        lost: !open ? 'nothing' : reading === 'gap' ? 'text' : 'stop',
      });
  }
  return strands;
}
