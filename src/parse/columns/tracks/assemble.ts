import { at } from '../../text/at.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { edgeSigns, type EdgeSign, type EdgeSigns, type Texts } from './edge-signs.ts';

export const EDGE_WEIGHTS: Record<EdgeSign, number> = {
  end: 0, endOpen: -3, endCloses: 4, endShort: 0.5, neighbour: 2.5, next: 0.5, far: -3, back: -1, sameTrack: 1, otherMeasure: -4,
  opens: -8, closes: -8, belowHead: -2, belowByline: -1, topic: 1, openSeam: 1.5, openToFull: 1, openToIndented: -1, shortToFull: -2,
  shortToIndented: 0, fullToFull: 0, fullToIndented: 0.5, start: 0.5, opener: 0.5,
};

export function worthOf(signs: EdgeSigns): number {
  let sum = 0;
  for (const sign in signs) sum += EDGE_WEIGHTS[sign as EdgeSign] * (signs[sign as EdgeSign] ?? 0);
  return sum;
}

/** Chains the texts of a page to stories: for each the text that goes on from it, or none. */
export function chainTexts(known: Texts, seam: SeamScore): (number | undefined)[] {
  const { texts } = known;
  const count = texts.length;
  const signs = edgeSigns(known, seam);
  const worth = texts.map((_, i) => {
    const end = worthOf(signs(i, undefined));
    return texts.map((_, j) => (i === j ? -Infinity : worthOf(signs(i, j)) - end));
  });
  const w = (i: number, j: number | undefined): number => (j === undefined ? 0 : at(at(worth, i), j));
  const next = new Array<number | undefined>(count).fill(undefined);
  const before = new Array<number | undefined>(count).fill(undefined);
  const isAfter = (i: number, j: number): boolean => {
    for (let k: number | undefined = j; k !== undefined; k = next[k]) if (k === i) return true;
    return false;
  };
  // By regret: first the one whose second best choice is much worse.
  for (;;) {
    let best: { i: number; j: number; regret: number } | undefined;
    for (let i = 0; i < count; i++) {
      if (next[i] !== undefined) continue;
      let [first, second, to] = [0, 0, -1];
      for (let j = 0; j < count; j++) {
        if (before[j] !== undefined || isAfter(i, j)) continue;
        const own = w(i, j);
        if (own > first) [second, first, to] = [first, own, j];
        else if (own > second) second = own;
      }
      if (to < 0) continue;
      // What else could come before it.
      let other = 0;
      for (let k = 0; k < count; k++) {
        if (k !== i && next[k] === undefined && !isAfter(k, to)) other = Math.max(other, w(k, to));
      }
      const regret = first - second + (first - other);
      if (!best || regret > best.regret) best = { i, j: to, regret };
    }
    if (!best) break;
    next[best.i] = best.j;
    before[best.j] = best.i;
  }
  improve(next, before, w);
  return next;
}

/** Gains below this are noise. */
const LEAST_GAIN = 0.01;
const MOST_MOVES = 200;

/** Moves stretches of texts as long as the sum of all edges gets better. */
function improve(
  next: (number | undefined)[],
  before: (number | undefined)[],
  w: (i: number, j: number | undefined) => number,
): void {
  const count = next.length;
  const link = (i: number | undefined, j: number | undefined): void => {
    if (i !== undefined) next[i] = j;
    if (j !== undefined) before[j] = i;
  };
  const worth = (i: number | undefined, j: number | undefined): number =>
    i === undefined || j === undefined ? 0 : w(i, j);
  for (let move = 0; move < MOST_MOVES; move++) {
    let best: { gain: number; run: () => void } | undefined;
    const offer = (gain: number, run: () => void): void => {
      if (gain > LEAST_GAIN && gain > (best?.gain ?? 0)) best = { gain, run };
    };
    const chain = chainsOf(next, before);
    for (let a = 0; a < count; a++) {
      const b = next[a];
      if (b !== undefined) offer(-worth(a, b), () => { next[a] = undefined; before[b] = undefined; });
      for (let c = 0; c < count; c++) {
        const d = next[c];
        // The rests of two stories change places.
        if (c !== a && chain[a] !== chain[c]) {
          offer(worth(a, d) + worth(c, b) - worth(a, b) - worth(c, d), () => {
            link(a, d);
            link(c, b);
            if (d === undefined) next[a] = undefined;
            if (b === undefined) next[c] = undefined;
          });
          // A whole story between two texts of another.
          if (before[c] === undefined) {
            const tail = tailOf(c, next);
            offer(worth(a, c) + worth(tail, b) - worth(a, b), () => {
              link(a, c);
              link(tail, b);
            });
          }
        }
        // One text elsewhere.
        if (c !== a && b !== c) {
          const [p, n] = [before[c], next[c]];
          offer(
            worth(p, n) - worth(p, c) - worth(c, n) + worth(a, c) + worth(c, b) - worth(a, b) ,
            () => {
              if (p === undefined && n !== undefined) before[n] = undefined;
              if (n === undefined && p !== undefined) next[p] = undefined;
              link(p, n);
              link(a, c);
              link(c, b);
              if (b === undefined) next[c] = undefined;
            },
          );
        }
      }
    }
    if (!best) return;
    best.run();
  }
}

function tailOf(c: number, next: readonly (number | undefined)[]): number {
  let tail = c;
  while (next[tail] !== undefined) tail = next[tail] as number;
  return tail;
}

function chainsOf(next: readonly (number | undefined)[], before: readonly (number | undefined)[]): number[] {
  const chain = new Array<number>(next.length).fill(-1);
  for (let i = 0; i < next.length; i++) {
    if (before[i] !== undefined) continue;
    for (let k: number | undefined = i; k !== undefined; k = next[k]) chain[k] = i;
  }
  return chain;
}
