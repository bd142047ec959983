import { findDateline } from '../../signs/find-dateline.ts';
import { findJumpTo } from '../../signs/find-jump.ts';
import { hasSign } from '../../signs/headline-signs.ts';
import { readByline } from '../../signs/read-byline.ts';
import { quantile } from '../../text/quantile.ts';
import { SHORT, SPREAD } from '../../text/squares.ts';
import type { Column, Segment } from './segment.ts';

/** Lines from which on a column tells its width and its left edge. */
const LEAST_LINES = 4;
/** Places by which a line may begin right of its column's edge: an indent and some drift. */
const INDENT = 4;

type Kind = 'text' | 'byline' | 'head';

/**
 * Parts a column's text from the headlines and bylines that stand above it, below it or between two
 * articles of it. A headline stands over several columns: it has a place of its own among the boxes
 * of the page. A subhead and a credit at the foot stay with their text.
 */
export function partColumn({ segments }: Column): Column[] {
  if (segments.length < LEAST_LINES) return [{ segments }];
  const kinds = kindsOf(segments);
  const cuts = [0];
  for (let from = kinds[0] === 'text' ? nextHead(kinds, 0) : 0; from < kinds.length;) {
    let to = from;
    while (to < kinds.length && kinds[to] !== 'text') to++;
    if (from === 0 || isHeadBlock(kinds.slice(from, to), to === kinds.length)) cuts.push(from, to);
    from = nextHead(kinds, to);
  }
  cuts.push(segments.length);
  return cuts.flatMap((from, i) => {
    const part = segments.slice(from, cuts[i + 1] ?? from);
    return part.length > 0 ? [{ segments: part }] : [];
  });
}

function nextHead(kinds: readonly Kind[], from: number): number {
  let at = from;
  while (at < kinds.length && kinds[at] === 'text') at++;
  return at;
}

/** Whether lines below some text head what follows: more than a subhead, or than a credit. */
function isHeadBlock(kinds: readonly Kind[], atFoot: boolean): boolean {
  const heads = kinds.filter((kind) => kind === 'head').length;
  if (heads === 0) return false;
  return atFoot ? true : heads < kinds.length;
}

function kindsOf(segments: readonly Segment[]): Kind[] {
  const isFull = fullTest(segments);
  return segments.map((segment) => {
    if (readByline(segment.text)) return 'byline';
    const isText =
      isFull(segment) ||
      hasSign(segment.text.text, 'punctuated') ||
      findDateline(segment.text) !== undefined ||
      findJumpTo(segment.text) !== undefined;
    return isText ? 'text' : 'head';
  });
}

/** Makes the test whether a line fills its column. */
function fullTest(segments: readonly Segment[]): (segment: Segment) => boolean {
  const measure = quantile(
    segments.map((segment) => segment.width),
    0.7,
  );
  const left = quantile(
    segments.map((segment) => segment.start),
    0.4,
  );
  return ({ start, width }) => {
    const off = start - left;
    const reach = width + (off > 0 && off <= INDENT ? off : 0);
    return off >= -INDENT && reach >= measure - SHORT && width <= measure + SPREAD;
  };
}
