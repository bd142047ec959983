import { LINK_WEIGHTS } from '../../weights/link-weights.ts';
import { PAIR_WEIGHTS } from '../../weights/pair-weights.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { agreement } from './agreement.ts';
import { pairPieces } from './pair-pieces.ts';
import { settleColumn, type Column, type Segment } from './segment.ts';
import { weigh } from './weigh.ts';

/**
 * Makes columns of pieces that stand one below the other: of all pairs, those that are likelier so than
 * not are taken, the likeliest first, each piece above one other and below one at most. No link depends
 * on the one before, so that a row read wrongly misleads no other.
 *
 * @param rows the pieces of each row
 * @param seam a limited seam scorer
 * @returns columns by their top; every piece of the rows stands in one
 */
export function linkPieces(rows: readonly (readonly Segment[])[], seam: SeamScore): Column[] {
  const pairs = pairPieces(rows, seam);
  const agreed = agreement(pairs, PAIR_WEIGHTS);
  const weighed = pairs.map((pair) => ({
    ...pair,
    worth: weigh([...pair.signs, ...agreed(pair)], LINK_WEIGHTS),
  }));
  const next = new Map<Segment, Segment>();
  const linked = new Set<Segment>();
  for (const { above, below, worth } of weighed.sort((a, b) => b.worth - a.worth)) {
    if (worth <= 0) break;
    if (next.has(above) || linked.has(below)) continue;
    next.set(above, below);
    linked.add(below);
  }
  const tops = rows.flat().filter((piece) => !linked.has(piece));
  return tops.map((top) => {
    const segments: Segment[] = [];
    for (let one: Segment | undefined = top; one; one = next.get(one)) segments.push(one);
    return settleColumn({ segments });
  });
}
