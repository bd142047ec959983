import { SPREAD } from '../../text/squares.ts';
import { type BoxLook, type ColumnBox } from './box-look.ts';
import { DRIFT } from './places.ts';

/** What the places of two boxes, and their widths, say of reading one after the other. */
export type BoxSign =
  /** What stands near below a headline or byline, or elsewhere. */
  | 'headAbove'
  | 'headElsewhere'
  /** What stands near below text: more text, or something else. */
  | 'textAbove'
  | 'textAboveText'
  /** The next box to the right, where it begins in the same row, and how far from it: 0 to 1. */
  | 'neighbour'
  | 'sameTop'
  | 'otherTop'
  /** To the right with others between. */
  | 'beyond'
  /** Back to the left or upwards, to the left but further down. */
  | 'back'
  | 'newRow'
  | 'otherMeasure'
  /** Rows between a box and a lower one: 0 to 1. */
  | 'gap';

/** Rows between a box and what belongs to it. */
const NEAR = 4;
/** Rows by which the tops of columns side by side differ. */
const TOPS = { same: 1, most: 12 } as const;
const LONGEST_GAP = 20;

/** Lists the signs of two boxes, each with how much of it there is. */
export function boxSigns(
  before: ColumnBox,
  after: ColumnBox,
  look: (box: ColumnBox) => BoxLook,
  boxes: readonly ColumnBox[],
): [sign: BoxSign, value: number][] {
  const [a, b] = [look(before), look(after)];
  const signs: [BoxSign, number][] = [];
  const rows = after.top - before.bottom;
  const isBelow = rows > 0 && rows <= NEAR && shared(before, after) > 0;
  const isRight = after.left >= before.right - DRIFT;
  const isLeft = after.right <= before.left + DRIFT;
  if (a.ends === 'head' || a.ends === 'byline') {
    signs.push([isBelow ? 'headAbove' : 'headElsewhere', 1]);
  } else {
    if (isBelow) signs.push([b.isText && b.begins !== 'head' ? 'textAboveText' : 'textAbove', 1]);
    if (isRight) signs.push(...besideSigns(before, after, boxes));
  }
  if (after.bottom < before.top || (isLeft && rows <= 0)) signs.push(['back', 1]);
  else if (isLeft) signs.push(['newRow', 1]);
  if (a.isText && b.isText && b.begins !== 'head' && Math.abs(a.measure - b.measure) > SPREAD) {
    signs.push(['otherMeasure', 1]);
  }
  if (rows > 0) signs.push(['gap', Math.min(LONGEST_GAP, rows) / LONGEST_GAP]);
  return signs;
}

function besideSigns(
  before: ColumnBox,
  after: ColumnBox,
  boxes: readonly ColumnBox[],
): [sign: BoxSign, value: number][] {
  if (!isNextTo(before, after, boxes)) return [['beyond', 1]];
  const off = Math.abs(before.top - after.top);
  return [
    ['neighbour', 1],
    ['sameTop', Number(off <= TOPS.same)],
    ['otherTop', Math.min(TOPS.most, off) / TOPS.most],
  ];
}

/** Whether no box stands between two that stand in the same rows, the second on the right. */
function isNextTo(left: ColumnBox, right: ColumnBox, boxes: readonly ColumnBox[]): boolean {
  if (!shareRow(left, right)) return false;
  return !boxes.some(
    (box) =>
      box !== left &&
      box !== right &&
      box.left >= left.right - DRIFT &&
      box.right <= right.left + DRIFT &&
      shareRow(left, box) &&
      shareRow(right, box),
  );
}

function shared(a: ColumnBox, b: ColumnBox): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

function shareRow(a: ColumnBox, b: ColumnBox): boolean {
  return a.top <= b.bottom && b.top <= a.bottom;
}
