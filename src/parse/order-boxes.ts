/** A rectangle of the page, in rows and places of a row; both ends belong to it. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How well one box is read after another: above 0 speaks for it. */
export type Flow<T> = (before: T, after: T) => number;

/** Boxes in an order, and what the steps from one to the next are worth. */
interface Order<T> {
  readonly boxes: readonly T[];
  readonly score: number;
}

/** Places by which boxes side by side may seem to overlap, as letters differ in width. */
const DRIFT = 3;
/** Bands that may be read together, from left to right. */
const MOST_BANDS = 8;
/** Regions that are tried both ways before the simple way must do. */
const MOST_TRIES = 4000;

/**
 * Puts boxes in reading order by recursive cuts along white space (XY-cut, Nagy and Seth 1984). Where a
 * region can be cut in several ways, into bands or along a corridor through some of them, the way is
 * taken whose text flows best from box to box.
 */
export function orderBoxes<T extends Box>(boxes: readonly T[], flow: Flow<T>): T[] {
  const ids = new Map(boxes.map((box, i) => [box, i]));
  const known = new Map<string, Order<T>>();
  let tries = 0;

  const order = (region: readonly T[]): Order<T> => {
    if (region.length <= 1) return { boxes: region, score: 0 };
    const key = region.map((box) => ids.get(box)).join(' ');
    const before = known.get(key);
    if (before) return before;
    tries++;
    const found = cutRegion(region);
    known.set(key, found);
    return found;
  };

  const cutRegion = (region: readonly T[]): Order<T> => {
    const parts = cut(region, across, DRIFT);
    const bands = cut(region, down, 0);
    const sideways = parts.length > 1 ? chain(parts.map(order)) : undefined;
    if (bands.length > 1 && (!sideways || tries < MOST_TRIES)) {
      const banded = orderBands(bands);
      return sideways && sideways.score >= banded.score ? sideways : banded;
    }
    if (sideways) return sideways;
    return chain([...region].sort(byPlace).map((box) => ({ boxes: [box], score: 0 })));
  };

  /** Bands from top to bottom; neighbouring ones are read together where that flows better. */
  const orderBands = (bands: readonly (readonly T[])[]): Order<T> => {
    const best: Order<T>[] = [{ boxes: [], score: 0 }];
    for (let end = 1; end <= bands.length; end++) {
      let top: Order<T> | undefined;
      const first = tries < MOST_TRIES ? Math.max(0, end - MOST_BANDS) : end - 1;
      for (let start = end - 1; start >= first; start--) {
        const group = bands.slice(start, end).flat();
        if (start < end - 1) {
          // The whole region cut along its corridors has been tried; bands alone come one by one.
          if (start === 0 && end === bands.length) continue;
          const parts = cut(group, across, DRIFT);
          if (parts.length < 2) continue;
        }
        const before = best[start];
        if (!before) continue;
        const inside = start < end - 1 ? chain(cut(group, across, DRIFT).map(order)) : order(group);
        const whole = chain([before, inside]);
        if (!top || whole.score > top.score) top = whole;
      }
      best.push(top ?? { boxes: [], score: 0 });
    }
    return best.at(-1) ?? { boxes: [], score: 0 };
  };

  const chain = (parts: readonly Order<T>[]): Order<T> => {
    const filled = parts.filter((part) => part.boxes.length > 0);
    let score = 0;
    for (const [i, part] of filled.entries()) {
      score += part.score;
      const [last, first] = [filled[i - 1]?.boxes.at(-1), part.boxes[0]];
      if (last && first) score += flow(last, first);
    }
    return { boxes: filled.flatMap((part) => part.boxes), score };
  };

  return [...order(boxes).boxes];
}

function across(box: Box): [number, number] {
  return [box.left, box.right];
}

function down(box: Box): [number, number] {
  return [box.top, box.bottom];
}

function byPlace(a: Box, b: Box): number {
  return a.top - b.top || a.left - b.left;
}

/** Parts of a set of boxes between which nothing stands, along one axis. */
function cut<T extends Box>(
  boxes: readonly T[],
  spanOf: (box: T) => [number, number],
  slack: number,
): T[][] {
  const sorted = [...boxes].sort((a, b) => spanOf(a)[0] - spanOf(b)[0]);
  const parts: T[][] = [];
  let end = -Infinity;
  for (const box of sorted) {
    const [from, to] = spanOf(box);
    const open = parts.at(-1);
    if (open && from <= end - slack) open.push(box);
    else parts.push([box]);
    end = Math.max(end, to);
  }
  return parts;
}
