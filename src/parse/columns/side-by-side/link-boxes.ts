import { BOX } from '../../weights/layout-weights.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { ColumnBox } from './box-look.ts';
import { weigh } from './cut-pieces.ts';
import { orderBoxes, type Box } from './order-boxes.ts';
import { pairBoxes } from './pair-boxes.ts';

interface Strand extends Box {
  readonly boxes: readonly ColumnBox[];
}

export function linkBoxes(boxes: readonly ColumnBox[], seam: SeamScore): ColumnBox[] {
  const next = new Map<ColumnBox, ColumnBox>();
  const prior = new Map<ColumnBox, ColumnBox>();
  const scores = new Map<ColumnBox, Map<ColumnBox, number>>();
  const scored = pairBoxes(boxes, seam).map((pair) => ({ ...pair, worth: weigh(pair.signs, BOX) }));
  for (const { before, after, worth } of scored) {
    const row = scores.get(before) ?? new Map<ColumnBox, number>();
    scores.set(before, row);
    row.set(after, worth);
  }
  const headOf = (box: ColumnBox): ColumnBox => {
    let at = box;
    for (let up = prior.get(at); up; up = prior.get(at)) at = up;
    return at;
  };
  for (const { before, after, worth } of scored.sort((a, b) => b.worth - a.worth)) {
    if (worth <= 0) break;
    if (next.has(before) || prior.has(after) || headOf(before) === after) continue;
    next.set(before, after);
    prior.set(after, before);
  }
  const strands: Strand[] = [];
  for (const box of boxes) {
    if (prior.has(box)) continue;
    const chain: ColumnBox[] = [];
    for (let at: ColumnBox | undefined = box; at; at = next.get(at)) chain.push(at);
    strands.push({
      boxes: chain,
      top: Math.min(...chain.map((b) => b.top)),
      bottom: Math.max(...chain.map((b) => b.bottom)),
      left: Math.min(...chain.map((b) => b.left)),
      right: Math.max(...chain.map((b) => b.right)),
    });
  }
  const flow = (a: Strand, b: Strand): number => {
    const [last, first] = [a.boxes.at(-1), b.boxes[0]];
    return last && first ? Math.max(-8, scores.get(last)?.get(first) ?? 0) : 0;
  };
  return orderBoxes(strands, flow).flatMap((strand) => strand.boxes);
}
