import { findSpans, type Span } from '../text/find-spans.ts';
import type { Fold } from '../text/fold.ts';

/**
 * Finds the hits of several phrases in a line. Where two overlap they are one hit; where one phrase
 * follows another, as 平湖 and 人工智能 in 平湖人工智能, they are two.
 *
 * @param phrases folded
 */
export function findHits(line: string, phrases: readonly string[], fold: Fold): Span[] {
  const spans = phrases.flatMap((phrase) => findSpans(line, [phrase], fold));
  const hits: Span[] = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = hits.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else hits.push([start, end]);
  }
  return hits;
}
