import { MANY } from '../text/bounds.ts';
import { pairsOf } from '../text/likeness.ts';
import type { Located } from '../text/located.ts';
import { SHOWN } from '../text/shown.ts';
import type { Signal } from './signal.ts';
import { tell } from './tell.ts';

/** Fewer pairs of characters on one side tell nothing. */
const LEAST_PAIRS = MANY;
/** Both sides of a paragraph's end share as much of the smaller one, in articles of one subject. */
const SHARED = 0.14;

/**
 * Where a text changes its subject: the paragraphs from there on share fewer pairs of characters
 * with those before than with one of their own article (after Hearst's TextTiling, 1997).
 */
export function topicSignals(paragraphs: readonly Located[]): Signal[] {
  const pairs = paragraphs.map(({ text }) => pairsOf(text));
  const ahead = new Map<number, number>();
  for (const set of pairs) for (const pair of set) ahead.set(pair, (ahead.get(pair) ?? 0) + 1);
  const behind = new Set<number>();
  let left = ahead.size;
  let both = 0;
  let least = SHARED;
  let at: Located | undefined;
  for (const [i, set] of pairs.entries()) {
    const size = Math.min(behind.size, left);
    if (size >= LEAST_PAIRS && both / size < least) [least, at] = [both / size, paragraphs[i]];
    // The paragraph goes over to the side before.
    for (const pair of set) {
      const isRead = behind.has(pair);
      const rest = (ahead.get(pair) ?? 0) - 1;
      ahead.set(pair, rest);
      behind.add(pair);
      if (rest === 0) left--;
      if (isRead && rest === 0) both--;
      else if (!isRead && rest > 0) both++;
    }
  }
  return at ? tell('topic-shift', at, [at.text.slice(0, SHOWN)], 1 - least / SHARED) : [];
}
