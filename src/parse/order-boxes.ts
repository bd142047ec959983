/** A rectangle of the page, in rows and characters; both ends belong to it. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rows from which on a box is text and no headline. */
const TALL = 4;
/** Characters by which boxes side by side may seem to overlap, as letters differ in width. */
const DRIFT = 3;

/**
 * Puts boxes in reading order by recursive cuts along white space (XY-cut, Nagy and Seth 1984):
 * bands from top to bottom; bands that one white corridor runs through are read together, what is
 * left of the corridor first, so that an article's headline stays with its columns.
 */
export function orderBoxes<T extends Box>(boxes: readonly T[]): T[] {
  if (boxes.length <= 1) return [...boxes];
  const bands = cut(boxes, (box) => [box.top, box.bottom], 0);
  const groups = bands.length > 1 ? joinBands(bands) : [[...boxes]];
  if (groups.length > 1) return groups.flatMap((group) => orderBoxes(group));
  const parts = cut(boxes, (box) => [box.left, box.right], DRIFT);
  if (parts.length > 1) return parts.flatMap((part) => orderBoxes(part));
  if (bands.length > 1) return bands.flatMap((band) => orderBoxes(band));
  return [...boxes].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Joins bands one below the other as long as one corridor runs through them all. */
function joinBands<T extends Box>(bands: readonly T[][]): T[][] {
  const groups: T[][] = [];
  let ended = true;
  for (const band of bands) {
    const open = groups.at(-1);
    const both = open && [...open, ...band];
    if (both && !ended && sides(open) > 1 && sides(band) > 1 && sides(both) > 1) open.push(...band);
    else groups.push([...band]);
    // Below columns of text begins something new; below a headline stands its text.
    ended = band.some((box) => box.bottom - box.top >= TALL);
  }
  return groups;
}

function sides(boxes: readonly Box[]): number {
  return cut(boxes, (box) => [box.left, box.right], DRIFT).length;
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
