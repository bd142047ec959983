import type { Pair } from './pair-pieces.ts';
import { weigh, type Signs, type Table } from './weigh.ts';

/** Places by which pairs of the same two rows go down alike, and from which on otherwise. */
const ALIKE = 2;
const OTHERWISE = 4;
/** What one pair says at most, and all together; pairs that are counted. */
const MOST = { pair: 4, rows: 8, count: 4 };

interface Told {
  readonly pair: Pair;
  readonly off: number;
  readonly odds: number;
}

/**
 * Makes the signs of what the other pairs of the same two rows say of a pair. Rows whose first column is
 * empty are dumped too far to the left, all their pieces by as much: only together do they show it.
 *
 * @param table the weights of what a pair shows by itself
 */
export function agreement(pairs: readonly Pair[], table: Table): (pair: Pair) => Signs {
  const rows = Map.groupBy(
    pairs.map((pair): Told => {
      const odds = weigh(pair.signs, table);
      return { pair, off: offOf(pair), odds: limit(odds, MOST.pair) };
    }),
    ({ pair }) => keyOf(pair),
  );
  const totals = new Map(
    Array.from(rows, ([key, told]) => [
      key,
      told.map(({ off }) => ({ off, total: sumOf(told.filter((one) => isAlike(one.off, off))) })),
    ]),
  );
  return (pair) => {
    const [off, key] = [offOf(pair), keyOf(pair)];
    const told = rows.get(key) ?? [];
    const all = totals.get(key) ?? [];
    const support = told.reduce((sum, { pair: other, off: theirs, odds }) => {
      if (other.above === pair.above || other.below === pair.below) return sum;
      return isAlike(theirs, off) ? sum + 1 / (1 + Math.exp(-odds)) : sum;
    }, 0);
    const own = all.find((one) => one.off === off)?.total ?? 0;
    const rivals = all.filter((one) => Math.abs(one.off - off) > OTHERWISE);
    const lead = rivals.length === 0 ? 0 : own - Math.max(...rivals.map(({ total }) => total));
    return [
      ['support', Math.min(MOST.count, support)],
      ['own', limit(own, MOST.rows)],
      ['lead', limit(lead, MOST.rows)],
    ];
  };
}

function offOf({ above, below }: Pair): number {
  return below.start - above.start;
}

function keyOf({ above, below }: Pair): string {
  return `${above.row} ${below.row}`;
}

function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= ALIKE;
}

function sumOf(told: readonly Told[]): number {
  return told.reduce((sum, { odds }) => sum + odds, 0);
}

function limit(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
