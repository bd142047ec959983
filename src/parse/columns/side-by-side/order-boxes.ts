import { bestPath } from '../../text/best-path.ts';
import { MASSES, MULTITUDES } from '../../text/bounds.ts';
import { DRIFT } from './places.ts';

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

/** Bands that may be read together, from left to right. */
const MOST_BANDS = 8;
/** For each band more: they are read apart where nothing speaks for reading them together. */
const TOGETHER = -1e-9;
/** Larger regions are not met twice. */
const MOST_KNOWN = MASSES;
/** Regions that are tried both ways before the simple way must do. */
const MOST_TRIES = MULTITUDES;

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
    tries++;
    if (region.length > MOST_KNOWN) return cutRegion(region);
    const key = region.map((box) => ids.get(box)).join(' ');
    const found = known.get(key) ?? cutRegion(region);
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
    const { worth, steps } = bestPath<Order<T>>(bands.length + 1, (start, offer, above) => {
      const most = tries < MOST_TRIES ? MOST_BANDS : 1;
      for (let end = start + 1; end <= Math.min(bands.length, start + most); end++) {
        const group = orderGroup(bands, start, end);
        const [last, next] = [above?.boxes.at(-1), group?.boxes[0]];
        const step = last && next ? flow(last, next) : 0;
        if (group) offer(end, group.score + step + TOGETHER * (end - start - 1), group);
      }
    });
    return { boxes: steps.flatMap((group) => group.boxes), score: worth };
  };

  /** One band, or several that a corridor runs through, which are read from left to right. */
  const orderGroup = (
    bands: readonly (readonly T[])[],
    start: number,
    end: number,
  ): Order<T> | undefined => {
    if (start === end - 1) return order(bands[start] ?? []);
    // The whole region cut along its corridors has been tried by itself.
    if (start === 0 && end === bands.length) return undefined;
    const parts = cut(bands.slice(start, end).flat(), across, DRIFT);
    return parts.length > 1 ? chain(parts.map(order)) : undefined;
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
