import { HEAD_END, LINE_END } from './line-ends.ts';
import { tokensOf, unspace } from './tokens.ts';

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

/** A line of the article, with the places of its tokens in it. */
interface Line {
  text: string;
  inHead: boolean;
  tokens: { token: string; start: number; end: number }[];
}

type Span = [start: number, end: number];

/**
 * Cuts out the sentence in which the phrases stand, with every phrase in it marked. The body goes
 * before the head, which the result shows anyway; where nothing is asked, the body's opening is
 * shown.
 *
 * @param content an article's text as the index holds it
 * @param phrases tokens that were searched for
 */
export function excerptOf(content: string, phrases: readonly string[][]): Piece[] {
  const lines = readLines(content);
  const found = lines.map((line) => ({
    line,
    hits: phrases.map((phrase) => findPhrase(line, phrase)),
  }));
  const score = ({ line, hits }: (typeof found)[number]) =>
    hits.filter((spans) => spans.length > 0).length * 2 + Number(!line.inHead);
  const [best] = found.toSorted((a, b) => score(b) - score(a));
  if (!best) return [];
  const spans = merge(best.hits.flat());
  return cutOut(best.line, spans);
}

function readLines(content: string): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', inHead: false, tokens: [] };
  for (const word of content.split(/\s+/)) {
    if (word === HEAD_END || word === LINE_END) {
      lines.push({ ...line, inHead: word === HEAD_END });
      line = { text: '', inHead: false, tokens: [] };
      continue;
    }
    const [token] = tokensOf(word);
    const [letter = ''] = word;
    const start = line.text.length;
    if (token !== undefined) line.tokens.push({ token, start, end: start + letter.length });
    line.text += line.text ? unspace(word) : unspace(word).trimStart();
  }
  return lines.filter(({ tokens }) => tokens.length > 0);
}

function findPhrase({ tokens }: Line, phrase: readonly string[]): Span[] {
  return tokens.flatMap(({ start }, at): Span[] => {
    const last = tokens[at + phrase.length - 1];
    const here = last && phrase.every((token, index) => tokens[at + index]?.token === token);
    return here ? [[start, last.end]] : [];
  });
}

/** Joins stretches that meet or overlap, in their order. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Cuts a line around its first mark, so that it begins with a sentence or clause if it can. */
function cutOut(line: Line, spans: Span[]): Piece[] {
  const { text } = line;
  const [first, firstEnd] = spans[0] ?? [0, 0];
  const sentence = endsOf(text, SENTENCE_END).findLast((end) => end <= first) ?? 0;
  const from = first - sentence > LEAD ? nearStart(line, sentence, first) : sentence;
  const limit = Math.max(from + LENGTH, firstEnd);
  const to = text.length <= limit ? text.length : lastEnd(line, limit);
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of spans.filter((span) => span[1] <= to)) {
    pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  if (from > sentence) pieces.unshift({ text: '…', marked: false });
  if (to < text.length) pieces.push({ text: '…', marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** A place before the first mark, after a comma if there is one, with the line's end in reach. */
function nearStart({ text, tokens }: Line, sentence: number, first: number): number {
  const early = Math.max(sentence, Math.min(first - LEAD, text.length - LENGTH));
  const clause = endsOf(text, CLAUSE_END).find((end) => end >= early && end <= first);
  return clause ?? tokens.find(({ start }) => start >= early)?.start ?? first;
}

function lastEnd({ tokens }: Line, limit: number): number {
  return tokens.findLast(({ end }) => end <= limit)?.end ?? limit;
}

function endsOf(text: string, mark: RegExp): number[] {
  return Array.from(text.matchAll(mark), (match) => match.index + match[0].length);
}
