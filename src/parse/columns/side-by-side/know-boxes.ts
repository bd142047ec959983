import { findDateline } from '../../signs/find-dateline.ts';
import { findJumpTo } from '../../signs/find-jump.ts';
import { readByline } from '../../signs/read-byline.ts';
import { MANY } from '../../text/bounds.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { lookAt, type BoxLook, type ColumnBox } from './box-look.ts';

/** What is known of a box before it is paired. */
export interface Known extends BoxLook {
  /** Boxes near below and above it. */
  readonly below: readonly ColumnBox[];
  readonly above: readonly ColumnBox[];
  readonly dateline: boolean;
  readonly jump: boolean;
  readonly byline: boolean;
  /** The box whose words go on best after this one's, or before. */
  readonly goesOn: ColumnBox | undefined;
  readonly cameFrom: ColumnBox | undefined;
}

/** Rows between a box and what belongs to it. */
export const NEAR = 4;
/** Places on both sides by which headlines drift: where one stands depends on what stands left of it. */
const HEAD_DRIFT = 8;
/** Boxes that stand one above the other have as many places in common. */
const STACKED = 4;
/** No page of a newspaper holds more boxes: their words are not compared. */
const MOST_COMPARED = 5 * MANY;
/** What is known of each box of a page. */
export type KnownBoxes = (box: ColumnBox) => Known;

/** Looks at the boxes of a page, each when it is first asked for. */
export function knowBoxes(boxes: readonly ColumnBox[], seam: SeamScore): KnownBoxes {
  const looks = new Map(boxes.map((box) => [box, lookAt(box)]));
  const compared = boxes.length <= MOST_COMPARED ? boxes : [];
  const opens = compared.filter((box) => looks.get(box)?.ends === 'open');
  const flush = compared.filter(
    (box) => looks.get(box)?.isText === true && looks.get(box)?.begins !== 'head',
  );
  const known = new Map<ColumnBox, Known>();
  return (box) => {
    const old = known.get(box);
    if (old) return old;
    const stacked = boxes.filter((other) => other !== box && areStacked(box, other));
    const [first, last] = [box.segments[0], box.segments.at(-1)];
    const made: Known = {
      ...(looks.get(box) ?? lookAt(box)),
      below: stacked.filter(({ top }) => top >= box.bottom && top <= box.bottom + NEAR),
      above: stacked.filter(({ bottom }) => bottom <= box.top && bottom >= box.top - NEAR),
      dateline: first !== undefined && findDateline(first.text) !== undefined,
      jump: last !== undefined && findJumpTo(last.text) !== undefined,
      byline: first !== undefined && readByline(first.text) !== undefined,
      goesOn: opens.includes(box)
        ? best(flush, (other) => (other === box ? -Infinity : wordsOf(box, other, seam)))
        : undefined,
      cameFrom: flush.includes(box)
        ? best(opens, (other) => (other === box ? -Infinity : wordsOf(other, box, seam)))
        : undefined,
    };
    known.set(box, made);
    return made;
  };
}

/** How well the words of one box go on in another. */
export function wordsOf(before: ColumnBox, after: ColumnBox, seam: SeamScore): number {
  return seam(before.segments.at(-1)?.text.text ?? '', after.segments[0]?.text.text ?? '');
}

/** Whether one of two boxes may stand above the other, as far as that shows. */
export function areStacked(a: ColumnBox, b: ColumnBox): boolean {
  const drift = (box: ColumnBox): number => (lookAt(box).isText ? 0 : HEAD_DRIFT);
  const shared =
    Math.min(a.right + drift(a), b.right + drift(b)) -
    Math.max(a.left - drift(a), b.left - drift(b));
  return shared >= STACKED;
}

/** The item with the highest score. */
export function best<T>(list: readonly T[], score: (item: T) => number): T | undefined {
  let found: T | undefined;
  let most = -Infinity;
  for (const item of list) {
    const own = score(item);
    if (own > most) [most, found] = [own, item];
  }
  return found;
}
