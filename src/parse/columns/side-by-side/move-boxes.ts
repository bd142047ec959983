import { MANY } from '../../text/bounds.ts';
import type { Box, Flow } from './order-boxes.ts';
import { DRIFT } from './places.ts';

/** Boxes that are moved together, and how far. */
const MOST_MOVED = 8;
const FARTHEST = 14;
/** Moves on one page, and boxes of which some are moved: more are no page of a newspaper. */
const MOST_MOVES = MANY;
const MOST_BOXES = 250;
const POINTS = {
  /** A move must be worth more. */
  leastGain: 2,
  /** For each two boxes that are read the other way round: the upper one stands above the lower one. */
  upwards: -3,
  /** It stands elsewhere above. */
  higher: -0.5,
  /** They stand side by side, the left one first. */
  leftwards: -2,
} as const;
/** The share of the narrower of two boxes that they have in common where one stands above the other. */
const STACKED = 0.6;

/** Two neighbouring stretches of an order, by their bounds. */
interface Swap {
  readonly from: number;
  readonly mid: number;
  readonly to: number;
}

/**
 * Mends an order of boxes: a few that follow one another are moved to where their text flows better.
 * Cuts along white space need places that can be relied on; where a headline stands in its row depends
 * on what stands to the left of it, and so does what it heads.
 */
export function moveBoxes<T extends Box>(boxes: readonly T[], flow: Flow<T>): readonly T[] {
  let order = boxes;
  for (let i = 0; i < MOST_MOVES && boxes.length <= MOST_BOXES; i++) {
    const swap = bestSwap(order, flow);
    if (!swap) break;
    const { from, mid, to } = swap;
    const turned = [...order.slice(mid, to), ...order.slice(from, mid)];
    order = [...order.slice(0, from), ...turned, ...order.slice(to)];
  }
  return order;
}

function bestSwap<T extends Box>(order: readonly T[], flow: Flow<T>): Swap | undefined {
  const step = (from: number, to: number): number => {
    const [a, b] = [order[from], order[to]];
    return a && b ? flow(a, b) : 0;
  };
  let best: number = POINTS.leastGain;
  let found: Swap | undefined;
  for (let from = 0; from < order.length; from++) {
    for (let mid = from + 1; mid < Math.min(order.length, from + MOST_MOVED + 1); mid++) {
      let turned = 0;
      for (let to = mid + 1; to <= Math.min(order.length, mid + FARTHEST); to++) {
        for (let i = from; i < mid; i++) turned += worthOfTurn(order[i], order[to - 1]);
        const now = step(from - 1, from) + step(mid - 1, mid) + step(to - 1, to);
        const then = step(from - 1, mid) + step(to - 1, from) + step(mid - 1, to);
        if (then - now + turned > best) {
          best = then - now + turned;
          found = { from, mid, to };
        }
      }
    }
  }
  return found;
}

/** What their places say of reading two boxes the other way round. */
function worthOfTurn(before: Box | undefined, after: Box | undefined): number {
  if (!before || !after) return 0;
  if (before.bottom < after.top) {
    const shared = Math.min(before.right, after.right) - Math.max(before.left, after.left);
    const width = Math.min(before.right - before.left, after.right - after.left);
    return shared >= STACKED * width ? POINTS.upwards : POINTS.higher;
  }
  const isBeside = before.right <= after.left + DRIFT && before.top <= after.bottom;
  return isBeside ? POINTS.leftwards : 0;
}
