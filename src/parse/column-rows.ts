import type { BodyLine } from './items.ts';

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

/** What the places of the lines in the dump add to the worth of an order. */
export type Rows = (order: readonly number[]) => number;

/**
 * What the places of the lines in the dump say of an order, for columns of a given length: lines
 * side by side in a block are read one after the other, or stood in one row of two columns.
 */
export function rowsOf(lines: readonly BodyLine[], column: number): Rows {
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

/** Columns among which an article's lines may be shared. */
const SHARES = [2, 3, 4, 5];

/** Columns share an article's lines evenly. */
export function priorOf(column: number, lines: number): number {
  const even = SHARES.some((columns) => Math.abs(lines / columns - column) <= 1);
  return column === 0 || even ? 0 : POINTS.unevenColumns;
}

/** 0 for no columns at all, then the lengths by which 2 to 5 columns share the lines evenly. */
export function columnsToTry(lines: number): number[] {
  const even = SHARES.flatMap((columns) => {
    const length = Math.round(lines / columns);
    return [-1, 0, 1, 2].map((more) => length + more);
  });
  return [0, ...new Set(even.filter((length) => length >= SHORTEST_COLUMN))];
}
