import { SPREAD } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { ColumnBox } from './box-look.ts';
import {
  areStacked,
  best,
  knowBoxes,
  NEAR,
  wordsOf,
  type Known,
  type KnownBoxes,
} from './know-boxes.ts';
import { DRIFT } from './places.ts';
import { adder, type Signs } from './weigh.ts';

/** Where more rows or places apart say no more. */
const FAR = { rows: 20, aside: 60, apart: 40, centre: 30, measure: 8 };

/**
 * Makes the list of what speaks for reading one box of a page right after another: how the one ends and
 * the other begins, where they stand and what stands around them, and their words.
 *
 * @param seam a limited seam scorer
 */
export function boxSigns(
  boxes: readonly ColumnBox[],
  seam: SeamScore,
): (before: ColumnBox, after: ColumnBox) => Signs {
  const page = knowBoxes(boxes, seam);
  return (before, after) => {
    const [a, b] = [page(before), page(after)];
    const kind = (a.isText ? a.ends : 'head') + (b.isText ? '-text' : '-head');
    const signs = [
      ...placeSigns(before, after, boxes, page),
      ...belowSigns(before, after, page),
      ...aroundSigns(before, after, boxes, page),
      ...(a.isText && b.isText ? textSigns(before, after, seam, page) : []),
    ];
    const own: [string, number][] = [[`${a.ends}-${b.begins}`, 1]];
    if (a.jump) own.push(['jump', 1]);
    if (a.byline && b.byline) own.push(['bylines', 1]);
    return [...own, ...signs.map(([sign, value]) => [`${kind}:${sign}`, value] as const)];
  };
}

/** Where the second box stands, seen from the first. */
function placeOf(before: ColumnBox, after: ColumnBox): string {
  const isRight = after.left >= before.right - DRIFT;
  const isLeft = after.right <= before.left + DRIFT;
  if (after.top > before.bottom) {
    return sharedOf(before, after) > 0 ? 'under' : isRight ? 'lowerRight' : 'lowerLeft';
  }
  const upper = after.bottom < before.top;
  if (isRight) return upper ? 'upperRight' : 'right';
  if (isLeft) return upper ? 'upperLeft' : 'left';
  return upper ? 'over' : 'amid';
}

function sharedOf(a: ColumnBox, b: ColumnBox): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function placeSigns(
  before: ColumnBox,
  after: ColumnBox,
  boxes: readonly ColumnBox[],
  page: KnownBoxes,
): Signs {
  const place = placeOf(before, after);
  const signs: [string, number][] = [[place, 1]];
  const rows = after.top - before.bottom;
  if (place === 'under') {
    const narrow = Math.min(before.right - before.left, after.right - after.left);
    signs.push([`rows${stepOf(rows, [1, 2, 4, 8])}`, 1]);
    signs.push(['share', sharedOf(before, after) / Math.max(1, narrow)]);
    if (Math.abs(before.left - after.left) <= DRIFT) signs.push(['aligned', 1]);
  } else if (place === 'lowerLeft' || place === 'lowerRight') {
    signs.push([`${place}-rows`, share(rows, FAR.rows)]);
    signs.push([`${place}-far`, share(-sharedOf(before, after), FAR.aside)]);
    if (rows < NEAR) signs.push([`${place}-near`, 1]);
  } else if (place === 'right' || place === 'upperRight') {
    const top = Math.abs(before.top - after.top);
    signs.push([standsBetween(before, after, boxes, page) ? 'beyond' : 'next', 1]);
    signs.push([`top${stepOf(top, [1, 3])}`, 1]);
    signs.push([`foot${stepOf(Math.abs(before.bottom - after.bottom), [1, 3])}`, 1]);
    if (top > 3) signs.push(['top', share(top, FAR.rows)]);
    signs.push(['apart', share(after.left - before.right, FAR.apart)]);
    if (place === 'right' && after.top < before.top - 3) signs.push(['startsHigher', 1]);
  }
  if (before.top <= after.bottom && after.top <= before.bottom) signs.push(['inRows', 1]);
  return signs;
}

/** Whether text stands in the rows of a box between it and another to the right. */
function standsBetween(
  left: ColumnBox,
  right: ColumnBox,
  boxes: readonly ColumnBox[],
  page: KnownBoxes,
): boolean {
  return boxes.some(
    (box) =>
      box !== left &&
      box !== right &&
      box.left >= left.right - DRIFT &&
      box.right <= right.left + DRIFT &&
      box.top <= left.bottom &&
      left.top <= box.bottom &&
      page(box).isText,
  );
}

/** What shows where the second box is one of those near below the first. */
function belowSigns(before: ColumnBox, after: ColumnBox, page: KnownBoxes): Signs {
  const [{ below }, { above }] = [page(before), page(after)];
  if (!below.includes(after)) return [];
  const off = Math.abs(before.left + before.right - after.left - after.right) / 2;
  const signs: [string, number][] = [['centre', share(off, FAR.centre)]];
  if (best(below, ({ left }) => -left) === after) signs.push(['leftmost', 1]);
  if (best(below, ({ top }) => -top) === after) signs.push(['nearest', 1]);
  if (best(above, ({ bottom }) => bottom) === before) signs.push(['nearestAbove', 1]);
  if (above.length === 1) signs.push(['onlyAbove', 1]);
  if (below.length === 1) signs.push(['onlyBelow', 1]);
  return signs;
}

/** Other boxes that stand right below the first or above the second, or between them. */
function aroundSigns(
  before: ColumnBox,
  after: ColumnBox,
  boxes: readonly ColumnBox[],
  page: KnownBoxes,
): Signs {
  const [a, b] = [page(before), page(after)];
  const signs: [string, number][] = [];
  const add = adder(signs);
  const below = a.below.filter((box) => box !== after);
  const above = b.above.filter((box) => box !== before);
  const goesOn = (one: Known, other: Known): boolean =>
    other.isText && Math.abs(one.measure - other.measure) <= SPREAD;
  const textBelow = below.some((box) => page(box).begins !== 'head' && goesOn(a, page(box)));
  add('textBelow', a.isText && textBelow);
  add('textAbove', b.isText && above.some((box) => goesOn(b, page(box))));
  add(
    'headBelow',
    below.some((box) => !page(box).isText),
  );
  const heads = above.filter((box) => !page(box).isText);
  add('headAbove', heads.length > 0);
  add(
    'startsOther',
    heads.some((head) => best(page(head).below, ({ left }) => -left) === after),
  );
  add('dateline', b.dateline);
  const between = boxes.filter(
    (box) =>
      box !== before &&
      box !== after &&
      box.top >= before.bottom &&
      box.bottom <= after.top &&
      areStacked(box, before) &&
      areStacked(box, after),
  );
  if (between.length > 0) signs.push(['between', Math.min(3, between.length)]);
  return signs;
}

/** What the measures and the words of two stretches of text show. */
function textSigns(before: ColumnBox, after: ColumnBox, seam: SeamScore, page: KnownBoxes): Signs {
  const [a, b] = [page(before), page(after)];
  const off = Math.abs(a.measure - b.measure);
  const signs: [string, number][] = [[off <= SPREAD ? 'equal' : 'other', 1]];
  if (off > SPREAD) signs.push(['measure', share(off, FAR.measure)]);
  if (a.ends === 'open') signs.push(['seam', wordsOf(before, after, seam)]);
  const [next, prior] = [a.goesOn === after, b.cameFrom === before];
  if (next) signs.push(['bestAfter', 1]);
  if (prior) signs.push(['bestBefore', 1]);
  if (next && prior) signs.push(['bestBoth', 1]);
  return signs;
}

function stepOf(value: number, steps: readonly number[]): string {
  return String(steps.find((step) => value <= step) ?? 'Far');
}

function share(value: number, most: number): number {
  return Math.max(0, Math.min(most, value)) / most;
}
