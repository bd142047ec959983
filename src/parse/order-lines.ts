import type { BodyLine } from './items.ts';
import { weighSteps, type Steps } from './line-path.ts';
import type { SeamScore } from './seam.ts';

/** A stretch of lines that goes on without a break from line to line. */
export interface Strand {
  readonly lines: readonly BodyLine[];
  /** Lines are known to be lost before the strand. */
  readonly gap: boolean;
}

/** More lines than this are put in order piece by piece. */
const MOST_LINES = 120;
/** The worst a line's two joints can be in a dump that is in order. */
const BROKEN = 5;
/** Lines moved together, at most. */
const LONGEST_MOVE = 4;
/** Moves weighed with the rows of the print, the most promising first. */
const MOST_TRIED = 40;
const MOST_MOVES = 60;
/** A move must better the reading by this much. */
const LEAST_GAIN = 0.6;
/** No printed column of an article is shorter when its lines get mixed with the next one's. */
const SHORTEST_COLUMN = 6;
/** Cost of two lines side by side in the dump that would not be side by side in the print. */
const OFF_ROW = 1.5;

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
export function orderLines(lines: readonly BodyLine[], seam: SeamScore): Strand[] {
  if (lines.length > MOST_LINES) {
    const half = Math.floor(lines.length / 2);
    return [...orderLines(lines.slice(0, half), seam), ...orderLines(lines.slice(half), seam)];
  }
  const steps = weighSteps(lines, seam);
  const own = lines.map((_, i) => i);
  if (!isBroken(own, steps)) return [{ lines, gap: false }];
  let order = improve(own, steps, noRows);
  for (let round = 0; round < 2; round++) {
    const rows = rowsOf(lines, columnLength(order, lines));
    order = improve(round === 0 ? own : order, steps, rows);
  }
  return cutStrands(order, lines, steps);
}

/** What an order of lines loses by contradicting the rows of the print. */
type Rows = (order: readonly number[]) => number;
const noRows: Rows = () => 0;

/** Whether some line of the dump's order would much rather be followed by another one. */
function isBroken(own: readonly number[], steps: Steps): boolean {
  return own.some((i) => {
    if (i + 1 >= own.length) return false;
    const best = Math.max(...own.filter((j) => j !== i).map((j) => steps.worth(i, j)));
    return best - steps.worth(i, i + 1) >= BROKEN;
  });
}

/** Moves stretches of lines as long as the sum gets better. */
function improve(start: readonly number[], steps: Steps, rows: Rows): number[] {
  let order = [...start];
  let penalty = rows(order);
  for (let move = 0; move < MOST_MOVES; move++) {
    const tried = listMoves(order, steps)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, MOST_TRIED)
      .map((candidate) => {
        const moved = apply(order, candidate);
        const loss = rows(moved);
        return { moved, loss, gain: candidate.gain + penalty - loss };
      })
      .sort((a, b) => b.gain - a.gain);
    const [best] = tried;
    if (!best || best.gain < LEAST_GAIN) return order;
    order = best.moved;
    penalty = best.loss;
  }
  return order;
}

interface MoveOfLines {
  /** Place of the first line moved, and how many are. */
  readonly from: number;
  readonly length: number;
  /** Place before which they go, counted in the order as it is. */
  readonly to: number;
  readonly gain: number;
}

function listMoves(order: readonly number[], steps: Steps): MoveOfLines[] {
  const joint = (left: number, right: number): number => {
    const [i, j] = [order[left], order[right]];
    return i === undefined || j === undefined ? 0 : steps.worth(i, j);
  };
  const moves: MoveOfLines[] = [];
  for (let length = 1; length <= LONGEST_MOVE; length++) {
    for (let from = 1; from + length <= order.length; from++) {
      const end = from + length;
      const leave = joint(from - 1, end) - joint(from - 1, from) - joint(end - 1, end);
      for (let to = 1; to <= order.length; to++) {
        if (to >= from && to <= end) continue;
        const enter = joint(to - 1, from) + joint(end - 1, to) - joint(to - 1, to);
        const gain = leave + enter;
        if (gain > -OFF_ROW * 2) moves.push({ from, length, to, gain });
      }
    }
  }
  return moves;
}

function apply(order: readonly number[], { from, length, to }: MoveOfLines): number[] {
  const moved = order.slice(from, from + length);
  const rest = [...order.slice(0, from), ...order.slice(from + length)];
  const place = to > from ? to - length : to;
  return [...rest.slice(0, place), ...moved, ...rest.slice(place)];
}

/** How far apart in an order stand the lines that are side by side in one block of the dump. */
function distances(order: readonly number[], lines: readonly BodyLine[]): number[] {
  const place = new Array<number>(order.length);
  for (const [at, line] of order.entries()) place[line] = at;
  const found: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]?.block !== lines[i + 1]?.block) continue;
    found.push((place[i + 1] ?? 0) - (place[i] ?? 0));
  }
  return found;
}

/** The column length in lines that explains most of the distances; 0 for none. */
function columnLength(order: readonly number[], lines: readonly BodyLine[]): number {
  const far = distances(order, lines)
    .map(Math.abs)
    .filter((d) => d >= SHORTEST_COLUMN);
  let best = { length: 0, hits: 1 };
  for (let length = SHORTEST_COLUMN; length <= lines.length; length++) {
    const hits = far.filter((d) => isOnRow(d, length)).length;
    if (hits > best.hits) best = { length, hits };
  }
  return best.length;
}

/** Lines of one row are a whole number of columns apart, or that and one line. */
function isOnRow(distance: number, column: number): boolean {
  const rest = Math.abs(distance) % column;
  return rest <= 1 || rest >= column - 1;
}

function rowsOf(lines: readonly BodyLine[], column: number): Rows {
  if (column === 0) return noRows;
  return (order) =>
    distances(order, lines).filter((d) => d !== 1 && d !== 2 && !isOnRow(d, column)).length *
    OFF_ROW;
}

function cutStrands(order: readonly number[], lines: readonly BodyLine[], steps: Steps): Strand[] {
  const strands: { lines: BodyLine[]; gap: boolean }[] = [];
  for (const [at, index] of order.entries()) {
    const line = lines[index];
    if (!line) continue;
    const before = order[at - 1];
    const open = strands.at(-1);
    // A new paragraph is left to the stage that knows the shape of all its lines.
    if (open && before !== undefined && steps.reading(before, index) !== 'gap')
      open.lines.push(line);
    else strands.push({ lines: [line], gap: open !== undefined });
  }
  return strands;
}
