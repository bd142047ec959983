import type { TextRecord } from '../../schema/search-document.ts';
import { findSpans, type Span } from './find-spans.ts';
import type { Fold } from './fold.ts';

/** A stretch of an excerpt, marked where it was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters of an excerpt, and how many of them may stand before the first mark. */
const LENGTH = 64;
const LEAD = 24;
const SENTENCE_END = /[。！？；…]+[”’」』）]*/gu;
const CLAUSE_END = /[，、；：,;:]/gu;

/** Marks the phrases in a line. @param phrases folded */
export function markedLine(text: string, phrases: readonly string[], fold: Fold): Piece[] {
  return pieces(text, findSpans(text, phrases, fold), 0, text.length);
}

/**
 * Cuts out the sentence in which the phrases stand, with every phrase in it marked. The body goes
 * before all else; where the phrases stand in the headline block alone, which a result shows anyway,
 * the body's opening is shown.
 *
 * @param phrases folded
 */
export function excerptOf(record: TextRecord, phrases: readonly string[], fold: Fold): Piece[] {
  const lines = [...record.body, ...record.side].map((text) => ({
    text,
    found: phrases.filter((phrase) => fold(text).includes(phrase)).length,
  }));
  const [best] = lines.toSorted((a, b) => b.found - a.found);
  return best ? cutOut(best.text, findSpans(best.text, phrases, fold)) : [];
}

/** Cuts a line around its first mark, so that it begins with a sentence or clause if it can. */
function cutOut(text: string, spans: readonly Span[]): Piece[] {
  const [first, firstEnd] = spans[0] ?? [0, 0];
  const sentence = endsOf(text, SENTENCE_END).findLast((end) => end <= first) ?? 0;
  const from = first - sentence > LEAD ? nearStart(text, sentence, first) : sentence;
  const full = Math.max(from + LENGTH, firstEnd);
  // A mark that begins within the excerpt is shown whole.
  const across = spans.find(([start, end]) => start < full && end > full);
  const to = Math.min(text.length, across?.[1] ?? full);
  const cut = pieces(text, spans, from, to);
  if (from > sentence) cut.unshift({ text: '…', marked: false });
  if (to < text.length) cut.push({ text: '…', marked: false });
  return cut;
}

/** A place before the first mark, after a comma if there is one, with the line's end in reach. */
function nearStart(text: string, sentence: number, first: number): number {
  const early = Math.max(sentence, Math.min(first - LEAD, text.length - LENGTH));
  return endsOf(text, CLAUSE_END).find((end) => end >= early && end <= first) ?? early;
}

/** Cuts a stretch of a text at its spans; one that reaches out of it is marked as far as it goes. */
function pieces(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  let at = from;
  for (const [spanStart, spanEnd] of spans) {
    const [start, end] = [Math.max(spanStart, at), Math.min(spanEnd, to)];
    if (start >= end) continue;
    cut.push({ text: text.slice(at, start), marked: false });
    cut.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  cut.push({ text: text.slice(at, to), marked: false });
  return cut.filter((piece) => piece.text !== '');
}

function endsOf(text: string, mark: RegExp): number[] {
  return Array.from(text.matchAll(mark), (match) => match.index + match[0].length);
}
