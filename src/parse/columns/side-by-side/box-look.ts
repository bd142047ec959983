import { findDateline } from '../../signs/find-dateline.ts';
import { findJumpTo } from '../../signs/find-jump.ts';
import { hasSign } from '../../signs/headline-signs.ts';
import { kindOfByline, readByline } from '../../signs/read-byline.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { Located } from '../../text/located.ts';
import { quantile } from '../../text/quantile.ts';
import { SHORT } from '../../text/squares.ts';
import type { Segment } from './segment.ts';
import type { Box } from './order-boxes.ts';

/** A column as a box of the page. */
export interface ColumnBox extends Box {
  readonly segments: readonly Segment[];
}

/** How a box's text begins; `credit` names who took a picture. */
export type Beginning = 'head' | 'byline' | 'credit' | 'fresh' | 'flush';
/** How it ends: `open` in mid-sentence. */
export type Ending = 'head' | 'byline' | 'credit' | 'stop' | 'open';

/** What a box is read by. */
export interface BoxLook {
  readonly begins: Beginning;
  readonly ends: Ending;
  readonly measure: number;
  readonly isText: boolean;
}

/** Lines from which on a box without a full stop is text all the same. */
export const LEAST_TEXT = 4;

const known = new WeakMap<ColumnBox, BoxLook>();

/** Says how a box begins and ends; each is looked at once. */
export function lookAt(box: ColumnBox): BoxLook {
  const look = known.get(box) ?? lookCloser(box);
  known.set(box, look);
  return look;
}

function lookCloser({ segments, left }: ColumnBox): BoxLook {
  const measure = quantile(
    segments.map((segment) => segment.width),
    0.7,
  );
  const [first] = segments;
  const last = segments.at(-1);
  const isText =
    segments.length >= LEAST_TEXT || segments.some((segment) => hasSign(segment.text.text, 'stop'));
  if (!first || !last) return { begins: 'head', ends: 'head', measure, isText };
  const begins = beginning(segments, left, measure, isText);
  return { begins, ends: ending(last, isText, begins), measure, isText };
}

function beginning(
  segments: readonly Segment[],
  left: number,
  measure: number,
  isText: boolean,
): Beginning {
  const [first, second] = segments;
  if (!first) return 'head';
  const names = namesIn(first.text);
  if (names) return names;
  if (!isText) return 'head';
  if (findDateline(first.text) || first.start >= left + 2) return 'fresh';
  const isShort = first.width < measure - SHORT && !endsSentence(first.text.text);
  if (isShort || (second && readByline(second.text))) return 'head';
  return 'flush';
}

function ending(last: Segment, isText: boolean, begins: Beginning): Ending {
  const names = namesIn(last.text);
  if (names) return names;
  // The title of a picture stands below its credit.
  if (!isText) return begins === 'credit' ? 'credit' : 'head';
  return endsSentence(last.text.text) || findJumpTo(last.text) ? 'stop' : 'open';
}

function namesIn(text: Located): 'byline' | 'credit' | undefined {
  const credits = readByline(text);
  return credits && kindOfByline(credits);
}
