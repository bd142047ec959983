import type { BodyLine } from '../../model/item.ts';
import { CLEAR, FAIR, HEAVY, SOME, STRONG } from '../../text/points.ts';

/** What the places of the lines in the dump add to the worth of an order. */
export type Rows = (order: Int32Array) => number;

/** Points for what the dump's places say of an order, in logarithms of odds. */
const POINTS = {
  /** A block of the dump is read right after the one before it. */
  nextBlock: FAIR,
  /** Columns are mixed at all. */
  mixed: -SOME,
  /** The dump begins to change between columns; that it goes on so line by line costs no more. */
  changes: -CLEAR,
  /** A block goes over from one column to another in its middle. */
  goesOver: -CLEAR,
  /** A line or more that stood between two lines of a block is elsewhere or lost. */
  skips: -STRONG,
  /** The same, where what stood there is found as a guest among the lines of another column. */
  lends: -CLEAR,
  /** Two lines side by side in a block stood nearly, but not quite, in one row. */
  nearRow: -CLEAR,
  /** They stood neither in one column nor in one row. */
  offRow: -HEAVY,
  /** The columns of an article are not of one length. */
  unevenColumns: -FAIR,
} as const;

/** Lines passed over in one column, at most. */
const LONGEST_SKIP = 4;
/** Columns among which an article's lines may be shared, at most. */
const MOST_COLUMNS = 5;

/**
 * What the places of the lines in the dump say of an order: lines side by side in a block are read
 * one after the other, or they stood in one row of two columns and are a column's length apart. The
 * length is the one that most of an order's own changes of column agree on.
 */
export function rowsOf(lines: readonly BodyLine[]): Rows {
  const count = lines.length;
  const place = new Int32Array(count);
  const together = Uint8Array.from(lines, (line, i) =>
    line.block === lines[i + 1]?.block ? 1 : 0,
  );
  const steps = new Int32Array(count);
  const uneven = Uint8Array.from({ length: count }, (_, length) => {
    const columns = Math.max(2, Math.min(MOST_COLUMNS, Math.round(count / length)));
    return Math.abs(count / columns - length) <= 2 ? 0 : 1;
  });
  /** Whether none of the lines at some places of an order stands beside a neighbour of its own. */
  const areGuests = (order: Int32Array, from: number, length: number): boolean => {
    for (let at = from; at < from + length; at++) {
      const line = order[at] ?? 0;
      const before = place[line - 1] ?? -2;
      const after = place[line + 1] ?? -2;
      if ((together[line - 1] && before === at - 1) || (together[line] && after === at + 1))
        return false;
    }
    return true;
  };
  return (order) => {
    for (let at = 0; at < count; at++) place[order[at] ?? 0] = at;
    steps.fill(0);
    let sum = 0;
    let changes = 0;
    let stayed = true;
    let streak = 0;
    let inColumn = 0;
    for (let i = 0; i + 1 < count; i++) {
      const step = (place[i + 1] ?? 0) - (place[i] ?? 0);
      if (!together[i]) {
        if (step === 1) sum += POINTS.nextBlock;
        stayed = true;
        inColumn = 0;
        streak = 0;
      } else if (step === 1) {
        if (streak % 2 === 1 && inColumn > 1 && together[i + 1]) sum += POINTS.goesOver;
        streak = 0;
        inColumn++;
        stayed = true;
      } else if (step > 1 && step <= LONGEST_SKIP) {
        sum += areGuests(order, (place[i] ?? 0) + 1, step - 1) ? POINTS.lends : POINTS.skips;
        stayed = true;
        inColumn++;
        streak = 0;
      } else {
        if (stayed) sum += POINTS.changes;
        stayed = false;
        streak++;
        changes++;
        const height = Math.abs(step);
        steps[height] = (steps[height] ?? 0) + 1;
      }
    }
    return changes === 0 ? sum : sum + POINTS.mixed + bestLength(steps, changes, uneven);
  };
}

/** What the changes of column are worth for the length of column that suits them best. */
function bestLength(steps: Int32Array, changes: number, uneven: Uint8Array): number {
  let best = -Infinity;
  for (let length = 2; length < uneven.length; length++) {
    const at = (more: number): number => steps[length + more] ?? 0;
    const near = at(-2) + at(2);
    const off = changes - at(-1) - at(0) - at(1) - near;
    const worth =
      off * POINTS.offRow + near * POINTS.nearRow + (uneven[length] ? POINTS.unevenColumns : 0);
    if (worth > best) best = worth;
  }
  return best;
}
