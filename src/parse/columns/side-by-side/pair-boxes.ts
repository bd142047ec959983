import { SPREAD } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { lookAt, type BoxLook, type ColumnBox } from './box-look.ts';
import type { Signs } from './gap-signs.ts';
import { DRIFT } from './places.ts';

/** Two boxes of which the second may be read right after the first, and what speaks for it. */
export interface BoxPair {
  readonly before: ColumnBox;
  readonly after: ColumnBox;
  readonly signs: Signs;
}

interface Known {
  readonly look: BoxLook;
  /** Boxes right below and right above it. */
  readonly below: readonly ColumnBox[];
  readonly above: readonly ColumnBox[];
}

const NEAR = 4;

export function pairBoxes(boxes: readonly ColumnBox[], seam: SeamScore): BoxPair[] {
  const known = new Map<ColumnBox, Known>();
  for (const box of boxes) {
    const below = boxes.filter((o) => o.top > box.bottom - 1 && o.top <= box.bottom + NEAR && o !== box && stacked(box, o));
    const above = boxes.filter((o) => o.bottom < box.top + 1 && o.bottom >= box.top - NEAR && o !== box && stacked(box, o));
    known.set(box, { look: lookAt(box), below, above });
  }
  const get = (box: ColumnBox): Known => known.get(box) as Known;
  const words = new Map<ColumnBox, Map<ColumnBox, number>>();
  const wordsOf = (a: ColumnBox, b: ColumnBox): number => {
    const row = words.get(a) ?? new Map<ColumnBox, number>();
    words.set(a, row);
    const old = row.get(b);
    if (old !== undefined) return old;
    const score = seam(a.segments.at(-1)?.text.text ?? '', b.segments[0]?.text.text ?? '');
    row.set(b, score);
    return score;
  };
  const opens = boxes.filter((box) => get(box).look.isText && get(box).look.ends === 'open');
  const flush = boxes.filter((box) => get(box).look.isText && get(box).look.begins !== 'head');
  const bestAfter = new Map(opens.map((a) => [a, best(flush.filter((b) => b !== a), (b) => wordsOf(a, b))]));
  const bestBefore = new Map(flush.map((b) => [b, best(opens.filter((a) => b !== a), (a) => wordsOf(a, b))]));
  const pairs: BoxPair[] = [];
  for (const before of boxes) {
    for (const after of boxes) {
      if (before === after) continue;
      const [a, b] = [get(before), get(after)];
      const signs: Signs = [[`${a.look.ends}-${b.look.begins}`, 1]];
      const kind = a.look.isText ? (b.look.isText ? 'tt' : 'th') : b.look.isText ? 'ht' : 'hh';
      const add = (sign: string, value: number): unknown => signs.push([`${kind}:${sign}`, value]);
      const rows = after.top - before.bottom;
      const shared = Math.min(before.right, after.right) - Math.max(before.left, after.left);
      const narrow = Math.max(1, Math.min(before.right - before.left, after.right - after.left));
      const isRight = after.left >= before.right - DRIFT;
      const isLeft = after.right <= before.left + DRIFT;
      const inRows = before.top <= after.bottom && after.top <= before.bottom;
      const place = rows > 0 ? (shared > 0 ? 'under' : isRight ? 'lowerRight' : 'lowerLeft') : after.bottom < before.top ? (isRight ? 'upperRight' : isLeft ? 'upperLeft' : 'over') : isRight ? 'right' : isLeft ? 'left' : 'amid';
      add(place, 1);
      if (place === 'under') {
        add(rows <= 1 ? 'rows1' : rows <= 2 ? 'rows2' : rows <= 4 ? 'rows4' : rows <= 8 ? 'rows8' : 'rowsFar', 1);
        add('share', shared / narrow);
        if (Math.abs(before.left - after.left) <= 3) add('aligned', 1);
        const [leftmost] = a.below.toSorted((x, y) => x.left - y.left);
        if (leftmost === after) add('leftmost', 1);
        const nearest = best(a.below, (x) => -x.top);
        if (nearest === after) add('nearest', 1);
        if (a.below.includes(after) && b.above.length === 1) add('onlyAbove', 1);
        if (a.below.length === 1 && a.below[0] === after) add('onlyBelow', 1);
      } else if (place === 'lowerLeft' || place === 'lowerRight') {
        add(`${place}-rows`, Math.min(20, rows) / 20);
        add(`${place}-far`, Math.min(60, Math.max(0, -shared)) / 60);
        if (rows <= 3) add(`${place}-near`, 1);
      } else if (place === 'right' || place === 'upperRight') {
        const between = boxes.some((o) => o !== before && o !== after && get(o).look.isText && o.left >= before.right - DRIFT && o.right <= after.left + DRIFT && o.top <= before.bottom && before.top <= o.bottom);
        add(between ? 'beyond' : 'next', 1);
        const off = Math.abs(before.top - after.top);
        add(off <= 1 ? 'top1' : off <= 3 ? 'top3' : 'topFar', 1);
        if (off > 3) add('top', Math.min(20, off) / 20);
        const foot = Math.abs(before.bottom - after.bottom);
        add(foot <= 1 ? 'foot1' : foot <= 3 ? 'foot3' : 'footFar', 1);
        add('apart', Math.min(40, after.left - before.right) / 40);
        if (after.bottom > before.top && after.top < before.top - 3) add('startsHigher', 1);
      }
      if (kind === 'tt') {
        const d = Math.abs(a.look.measure - b.look.measure);
        add(d <= SPREAD ? 'equal' : 'other', 1);
        if (d > SPREAD) add('measure', Math.min(8, d) / 8);
        if (a.look.ends === 'open') add('seam', wordsOf(before, after));
        if (bestAfter.get(before) === after) add('bestAfter', 1);
        if (bestBefore.get(after) === before) add('bestBefore', 1);
        if (bestAfter.get(before) === after && bestBefore.get(after) === before) add('bestBoth', 1);
      }
      if (a.look.isText && a.below.some((o) => get(o).look.isText && get(o).look.begins !== 'head' && o !== after && Math.abs(get(o).look.measure - a.look.measure) <= SPREAD)) add('textBelow', 1);
      if (b.look.isText && b.above.some((o) => get(o).look.isText && o !== before && Math.abs(get(o).look.measure - b.look.measure) <= SPREAD)) add('textAbove', 1);
      if (b.above.some((o) => !get(o).look.isText && o !== before)) add('headAbove', 1);
      if (a.below.some((o) => !get(o).look.isText && o !== after)) add('headBelow', 1);
      if (inRows) add('inRows', 1);
      pairs.push({ before, after, signs });
    }
  }
  return pairs;
}

function best<T>(list: readonly T[], score: (item: T) => number): T | undefined {
  let found: T | undefined;
  let most = -Infinity;
  for (const item of list) {
    const s = score(item);
    if (s > most) [most, found] = [s, item];
  }
  return found;
}

function stacked(a: ColumnBox, b: ColumnBox): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared >= 4;
}
