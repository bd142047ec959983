import { readByline } from './byline.ts';
import type { Box, Flow } from './order-boxes.ts';
import { findDateline, findJumpTo } from './phrase.ts';
import type { SeamScore } from './seam.ts';
import { endsSentence, hasStop } from './sentence.ts';
import type { Segment } from './open-column.ts';
import { quantile } from './width.ts';

/** A column as a box of the page. */
export interface ColumnBox extends Box {
  readonly segments: readonly Segment[];
}

/** How a box's text begins. */
type Beginning = 'head' | 'byline' | 'fresh' | 'flush';
/** How it ends: `open` in mid-sentence. */
type Ending = 'head' | 'byline' | 'stop' | 'open';

interface Look {
  readonly begins: Beginning;
  readonly ends: Ending;
  readonly measure: number;
  readonly isText: boolean;
}

/** Lines from which on a box without a full stop is text all the same. */
const LEAST_TEXT = 4;
/** Squares that a full line may be short of its column. */
const SHORT = 2.5;
/** Rows between a headline and what it heads. */
const NEAR = 4;

const POINTS: Readonly<Record<Ending, Readonly<Record<Beginning, number>>>> = {
  head: { head: 0.5, byline: 1.5, fresh: 1, flush: -2 },
  byline: { head: 0, byline: 0, fresh: 1.5, flush: -1.5 },
  stop: { head: 1, byline: 0, fresh: 0.5, flush: -1 },
  open: { head: -4, byline: -4, fresh: -2, flush: 1.5 },
};
/** What follows a headline stands below it. */
const BELOW = { yes: 1.5, no: -3 } as const;
/** The columns of one story are equally wide; a few lines do not tell how wide theirs is. */
const MEASURE = { same: 1, perhaps: -4, other: -6 } as const;
const BESIDE = 0.5;
const MOST_SEAM = 3;

/** Makes the score of reading one column after another, from their words and their places. */
export function flowBetween(seam: SeamScore): Flow<ColumnBox> {
  const looks = new Map<ColumnBox, Look>();
  const look = (box: ColumnBox): Look => {
    const known = looks.get(box) ?? lookAt(box);
    looks.set(box, known);
    return known;
  };
  const seams = new Map<ColumnBox, Map<ColumnBox, number>>();
  return (before, after) => {
    const row = seams.get(before) ?? new Map<ColumnBox, number>();
    seams.set(before, row);
    const known = row.get(after);
    if (known !== undefined) return known;
    const score = weigh(before, after, look(before), look(after), seam);
    row.set(after, score);
    return score;
  };
}

function weigh(before: ColumnBox, after: ColumnBox, a: Look, b: Look, seam: SeamScore): number {
  let sum = POINTS[a.ends][b.begins];
  if (a.ends === 'head' || a.ends === 'byline') {
    const isBelow =
      after.top > before.bottom &&
      after.top - before.bottom <= NEAR &&
      Math.min(before.right, after.right) > Math.max(before.left, after.left);
    sum += isBelow ? BELOW.yes : BELOW.no;
  }
  if (a.isText && b.isText && b.begins !== 'head') {
    const isTold = Math.min(before.segments.length, after.segments.length) >= LEAST_TEXT;
    const other = isTold ? MEASURE.other : MEASURE.perhaps;
    sum += Math.abs(a.measure - b.measure) <= 1.5 ? MEASURE.same : other;
    if (Math.abs(before.top - after.top) <= 1) sum += BESIDE;
  }
  if (a.ends === 'open' && (b.begins === 'flush' || b.begins === 'fresh')) {
    const left = before.segments.at(-1)?.text.text ?? '';
    const right = after.segments[0]?.text.text ?? '';
    sum += Math.max(-MOST_SEAM, Math.min(MOST_SEAM, seam(left, right)));
  }
  return sum;
}

function lookAt({ segments, left }: ColumnBox): Look {
  const measure = quantile(
    segments.map((segment) => segment.width),
    0.7,
  );
  const [first] = segments;
  const last = segments.at(-1);
  const isText =
    segments.length >= LEAST_TEXT || segments.some((segment) => hasStop(segment.text.text));
  if (!first || !last) return { begins: 'head', ends: 'head', measure, isText };
  return {
    begins: beginning(segments, left, measure, isText),
    ends: ending(last, isText),
    measure,
    isText,
  };
}

function beginning(
  segments: readonly Segment[],
  left: number,
  measure: number,
  isText: boolean,
): Beginning {
  const [first, second] = segments;
  if (!first) return 'head';
  if (readByline(first.text)) return 'byline';
  if (!isText) return 'head';
  if (findDateline(first.text) || first.start >= left + 2) return 'fresh';
  const isShort = first.width < measure - SHORT && !endsSentence(first.text.text);
  if (isShort || (second && readByline(second.text))) return 'head';
  return 'flush';
}

function ending(last: Segment, isText: boolean): Ending {
  if (readByline(last.text)) return 'byline';
  if (!isText) return 'head';
  return endsSentence(last.text.text) || findJumpTo(last.text) ? 'stop' : 'open';
}
