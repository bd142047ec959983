import { LINK, PAIR } from '../../weights/layout-weights.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { weigh } from './cut-pieces.ts';
import { linkPairs, type Pair } from './link-signs.ts';
import { settleColumn, type Column, type Segment } from './open-column.ts';

export function linkPieces(rows: readonly (readonly Segment[])[], seam: SeamScore): Column[] {
  const pairs = linkPairs(rows, seam);
  const support = supportOf(pairs);
  const scored = pairs.map((pair) => ({ ...pair, worth: weigh([...pair.signs, ['support', support(pair)]], LINK) }));
  const next = new Map<Segment, Segment>();
  const linked = new Set<Segment>();
  for (const { above, below, worth } of scored.sort((a, b) => b.worth - a.worth)) {
    if (worth <= 0) break;
    if (next.has(above) || linked.has(below)) continue;
    next.set(above, below);
    linked.add(below);
  }
  const columns: Column[] = [];
  for (const piece of rows.flat()) {
    if (linked.has(piece)) continue;
    const segments: Segment[] = [];
    for (let at: Segment | undefined = piece; at; at = next.get(at)) segments.push(at);
    columns.push({ segments });
  }
  return columns.map(settleColumn);
}

function supportOf(pairs: readonly Pair[]): (pair: Pair) => number {
  const rows = Map.groupBy(
    pairs.map((pair) => ({ ...pair, chance: 1 / (1 + Math.exp(-weigh(pair.signs, PAIR))) })),
    ({ key }) => key,
  );
  return ({ above, below, key }) => {
    let sum = 0;
    const off = below.start - above.start;
    for (const other of rows.get(key) ?? []) {
      if (other.above === above || other.below === below) continue;
      if (Math.abs(other.below.start - other.above.start - off) <= 2) sum += other.chance;
    }
    return Math.min(4, sum);
  };
}
