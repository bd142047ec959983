import type { Rows } from './column-rows.ts';
import type { Steps } from './line-path.ts';

/** Lines moved together, at most. */
const LONGEST_MOVE = 4;
/** Moves weighed with the rows of the print, the most promising first. */
const MOST_TRIED = 30;
const MOST_MOVES = 60;
/** A move must better the reading by this much. */
const LEAST_GAIN = 0.6;

/** Moves that lose more than this by their seams alone are not worth weighing. */
const LEAST_PROMISING = -2;

/** Moves stretches of lines as long as the sum gets better. */
export function improve(start: readonly number[], steps: Steps, rows: Rows): number[] {
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

/** All moves that promise something, by what they change at the three joints they touch. */
function listMoves(order: readonly number[], { worth }: Steps): MoveOfLines[] {
  const count = order.length;
  const at = (place: number): number => order[place] ?? 0;
  // What stands at each joint now; beyond both ends there is nothing to lose.
  const joints = order.map((line, place) => (place === 0 ? 0 : worth(at(place - 1), line)));
  const moves: MoveOfLines[] = [];
  for (let length = 1; length <= LONGEST_MOVE; length++) {
    for (let from = 1; from + length <= count; from++) {
      const end = from + length;
      const [first, last] = [at(from), at(end - 1)];
      const closed = end < count ? worth(at(from - 1), at(end)) - (joints[end] ?? 0) : 0;
      const leave = closed - (joints[from] ?? 0);
      for (let to = 1; to <= count; to++) {
        if (to >= from && to <= end) continue;
        const opened = to < count ? worth(last, at(to)) - (joints[to] ?? 0) : 0;
        const gain = leave + opened + worth(at(to - 1), first);
        if (gain > LEAST_PROMISING) moves.push({ from, length, to, gain });
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
