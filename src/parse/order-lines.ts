import type { BodyLine } from './items.ts';
import { fullWidth, weighSteps, type Steps } from './line-path.ts';
import { endsSentence } from './sentence.ts';
import type { SeamScore } from './seam.ts';
import { splitLongLines } from './split-long-lines.ts';

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
/** Readings that are tried again with other column lengths. */
const MOST_POLISHED = 3;
/** Lines moved together, at most. */
const LONGEST_MOVE = 4;
/** Moves weighed with the rows of the print, the most promising first. */
const MOST_TRIED = 80;
const MOST_MOVES = 60;
/** A move must better the reading by this much. */
const LEAST_GAIN = 0.6;
/** No printed column of an article is shorter when its lines get mixed with the next one's. */
const SHORTEST_COLUMN = 6;
/** Points for what the dump's places say of an order. */
const POINTS = {
  /** Two lines side by side in the dump are read one after the other, as those before them are. */
  stays: 1,
  /** The same, right after a change of columns. */
  staysOnce: 0.3,
  nextBlock: 1.5,
  /** The dump begins to change between columns. */
  changes: -0.7,
  /** Two lines side by side in the dump stood neither in one column nor in one row. */
  offRow: -3,
  /** The columns of an article are not of one length. */
  unevenColumns: -1.5,
} as const;

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

/** 0 for no columns at all, then every length that leaves room for a second column. */
function columnsToTry(lines: number): number[] {
  const longest = Math.ceil(lines / 2) + 2;
  const lengths = Array.from({ length: longest + 1 }, (_, i) => i);
  return lengths.filter((length) => length === 0 || length >= SHORTEST_COLUMN);
}

function sumOf(order: readonly number[], steps: Steps): number {
  return order.reduce(
    (sum, line, at) => sum + (at === 0 ? 0 : steps.worth(order[at - 1] ?? 0, line)),
    0,
  );
}

/** Columns share an article's lines evenly. */
function priorOf(column: number, lines: number): number {
  const even = [2, 3, 4, 5].some((columns) => Math.abs(lines / columns - column) <= 1);
  return column === 0 || even ? 0 : POINTS.unevenColumns;
}

/** What the places of the lines in the dump add to the worth of an order. */
type Rows = (order: readonly number[]) => number;

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
  let known = rows(order);
  for (let move = 0; move < MOST_MOVES; move++) {
    const tried = listMoves(order, steps)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, MOST_TRIED)
      .map((candidate) => {
        const moved = apply(order, candidate);
        const rowWorth = rows(moved);
        return { moved, rowWorth, gain: candidate.gain + rowWorth - known };
      })
      .sort((a, b) => b.gain - a.gain);
    const [best] = tried;
    if (!best || best.gain < LEAST_GAIN) return order;
    order = best.moved;
    known = best.rowWorth;
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
        if (gain > 2 * POINTS.offRow) moves.push({ from, length, to, gain });
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

/**
 * What the places of the lines in the dump say of an order, for columns of a given length: lines
 * side by side in a block are read one after the other, or stood in one row of two columns.
 */
function rowsOf(lines: readonly BodyLine[], column: number): Rows {
  const place = new Array<number>(lines.length);
  const together = lines.map((line, i) => line.block === lines[i + 1]?.block);
  return (order) => {
    for (const [at, line] of order.entries()) place[line] = at;
    let sum = 0;
    let stayed = true;
    for (let i = 0; i + 1 < lines.length; i++) {
      const step = (place[i + 1] ?? 0) - (place[i] ?? 0);
      const stays = step === 1;
      if (stays) sum += together[i] ? (stayed ? POINTS.stays : POINTS.staysOnce) : POINTS.nextBlock;
      else if (together[i]) {
        if (stayed) sum += POINTS.changes;
        if (!isOnRow(step, column)) sum += POINTS.offRow;
      }
      stayed = stays || !together[i];
    }
    return sum;
  };
}

/** Lines of one row are a column apart, give or take a line that was lost; one may be passed over. */
function isOnRow(step: number, column: number): boolean {
  return step === 2 || (column > 0 && Math.abs(Math.abs(step) - column) <= 1);
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
