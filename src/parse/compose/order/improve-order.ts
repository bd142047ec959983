import { at } from '../../text/at.ts';
import { MANY } from '../../text/bounds.ts';
import { CLEAR, HEAVY, STRONG, WEAK } from '../../text/points.ts';
import type { Rows } from './rows-of.ts';
import type { Steps } from './weigh-steps.ts';

/** Lines of one column that stand singly between those of another, at most. */
const LONGEST_CHAIN = 8;
/** Moves weighed with the rows of the print, the most promising first. */
const MOST_TRIED = MANY;
const MOST_MOVES = MANY;
/** A move must better the reading by this much. */
const LEAST_GAIN = WEAK;
/** Moves that lose more than this by their seams alone are not worth weighing. */
const LEAST_PROMISING = -CLEAR;
/** A seam worth more than this is not cut: more than a sentence's end and any paragraph's beginning. */
const FIRM = STRONG;

/** An order and what is known of its worth. */
export interface Improved {
  readonly order: Int32Array;
  /** What it is better than the order that it was made of. */
  readonly gained: number;
  /** The best that one more move would make of it, and how much worse that is. */
  readonly rival: Int32Array | undefined;
  readonly margin: number;
}

interface Move {
  readonly order: Int32Array;
  readonly gain: number;
}

/** Moves lines as long as the sum of seams and rows gets better. */
export function improveOrder(start: Int32Array, steps: Steps, rows: Rows): Improved {
  let order = start;
  let known = rows(order);
  let gained = 0;
  for (let move = 0; ; move++) {
    let best: { order: Int32Array; gain: number; rows: number } | undefined;
    for (const candidate of promising(order, steps)) {
      const worth = rows(candidate.order);
      const gain = candidate.gain + worth - known;
      if (gain > (best?.gain ?? -Infinity)) best = { order: candidate.order, gain, rows: worth };
    }
    if (!best || best.gain < LEAST_GAIN || move === MOST_MOVES) {
      return { order, gained, rival: best?.order, margin: -(best?.gain ?? -Infinity) };
    }
    order = best.order;
    known = best.rows;
    gained += best.gain;
  }
}

/** The moves that promise most by what they change at the joints they touch. */
function promising(order: Int32Array, steps: Steps): Move[] {
  const { worth } = steps;
  const count = order.length;
  const lineAt = (place: number): number => order[place] ?? -1;
  const joints = Float64Array.from({ length: count + 1 }, (_, place) =>
    worth(lineAt(place - 1), place < count ? lineAt(place) : count),
  );
  const joint = (place: number): number => at(joints, place);
  const cuts: number[] = [];
  for (let place = steps.fixedStart ? 1 : 0; place <= count; place++) {
    if (joint(place) < FIRM) cuts.push(place);
  }
  const join = (before: number, after: number): number => {
    return worth(lineAt(before), after < count ? lineAt(after) : count);
  };
  const found = new Best(MOST_TRIED);
  // Two stretches side by side change places.
  for (let x = 0; x < cuts.length; x++) {
    const a = at(cuts, x);
    for (let y = x + 1; y < cuts.length; y++) {
      const b = at(cuts, y);
      const opened = join(a - 1, b) - joint(a) - joint(b);
      if (opened + 2 * MOST_GAINED < LEAST_PROMISING) continue;
      for (let z = y + 1; z < cuts.length; z++) {
        const c = at(cuts, z);
        const gain = opened + join(c - 1, a) + join(b - 1, c) - joint(c);
        if (gain > found.least) found.add(gain, a, b, c, 0);
      }
    }
  }
  // Every other line from `a` on goes elsewhere, as one stretch.
  const soft = Uint8Array.from({ length: count + 1 }, (_, place) => (joint(place) < FIRM ? 1 : 0));
  for (const a of cuts) {
    let opened = 0;
    let inner = 0;
    for (let length = 1; length <= LONGEST_CHAIN; length++) {
      const guest = a + 2 * (length - 1);
      if (guest >= count || !soft[guest] || !soft[guest + 1]) break;
      if (a === 0 && length > 1) break;
      opened += join(guest - 1, guest + 1) - joint(guest) - joint(guest + 1);
      if (length > 1) inner += join(guest - 2, guest);
      if (length === 1) continue;
      for (const to of cuts) {
        if (to >= a && to <= guest + 1) continue;
        const gain = opened + inner + join(to - 1, a) + join(guest, to) - joint(to);
        if (gain > found.least) found.add(gain, a, length, to, 1);
      }
    }
  }
  return found.moves.map(([gain, a, b, c, kind]) => ({
    gain,
    order: kind === 0 ? exchange(order, a, b, c) : pullOut(order, a, b, c),
  }));
}

/** What a seam is worth at most. */
const MOST_GAINED = HEAVY;

type Entry = [gain: number, a: number, b: number, c: number, kind: number];

/** The best of many moves, without keeping the others. */
class Best {
  moves: Entry[] = [];
  least = LEAST_PROMISING;
  readonly #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  add(...entry: Entry): void {
    this.moves.push(entry);
    if (this.moves.length < 2 * this.#room) return;
    this.moves.sort((x, y) => y[0] - x[0]);
    this.moves.length = this.#room;
    this.least = this.moves.at(-1)?.[0] ?? this.least;
  }
}

function exchange(order: Int32Array, a: number, b: number, c: number): Int32Array {
  const moved = Int32Array.from(order);
  moved.set(order.subarray(b, c), a);
  moved.set(order.subarray(a, b), a + c - b);
  return moved;
}

function pullOut(order: Int32Array, from: number, length: number, to: number): Int32Array {
  const isGuest = (place: number): boolean =>
    place >= from && place < from + 2 * length && (place - from) % 2 === 0;
  const guests = Array.from({ length }, (_, i) => at(order, from + 2 * i));
  const moved: number[] = [];
  for (let place = 0; place <= order.length; place++) {
    if (place === to) moved.push(...guests);
    if (place < order.length && !isGuest(place)) moved.push(at(order, place));
  }
  return Int32Array.from(moved);
}
