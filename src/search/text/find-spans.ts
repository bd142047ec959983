import type { Fold } from './fold.ts';

/** A stretch of a text, in UTF-16 units. */
export type Span = [start: number, end: number];

/**
 * Finds where phrases stand in a text as it was printed.
 *
 * @param phrases folded
 * @returns in their order, those that meet or overlap joined
 */
export function findSpans(text: string, phrases: readonly string[], fold: Fold): Span[] {
  const { folded, places } = foldWithPlaces(text, fold);
  const spans: Span[] = [];
  for (const phrase of phrases) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
      spans.push([places[at]?.[0] ?? 0, places[at + phrase.length - 1]?.[1] ?? 0]);
    }
  }
  return merge(spans);
}

/** Folds a text and keeps for each unit of it where its character stands in the text. */
export function foldWithPlaces(text: string, fold: Fold): { folded: string; places: Span[] } {
  let folded = '';
  const places: Span[] = [];
  let start = 0;
  for (const one of text) {
    const form = fold(one);
    for (let unit = 0; unit < form.length; unit++) places.push([start, start + one.length]);
    folded += form;
    start += one.length;
  }
  return { folded, places };
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
