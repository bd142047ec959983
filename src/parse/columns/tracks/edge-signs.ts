import { at } from '../../text/at.ts';
import { opensSentence } from '../../text/opens-sentence.ts';
import { pairsOf } from '../../text/likeness.ts';
import { INDENT, MOST_INDENT, PLAY, SPREAD, TIGHT } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { Cell } from './cells-of.ts';
import type { Piece } from './pieces-of.ts';

/** What is known of the texts of a page beside their words. */
export interface Texts {
  readonly texts: readonly Piece[];
  /** Whether one stands right of another, in the same rows. */
  readonly isNeighbour: (a: number, b: number) => boolean;
  /** What stands right above a text in the dump. */
  readonly above: (i: number) => 'text' | 'head' | 'byline';
}

/** What speaks for reading one text after another, or for an end. */
export const EDGE_SIGNS = [
  'end',
  'endOpen',
  'endCloses',
  'endShort',
  'neighbour',
  'next',
  'far',
  'back',
  'sameTrack',
  'otherMeasure',
  'opens',
  'closes',
  'belowHead',
  'belowByline',
  'topic',
  'openSeam',
  'openToFull',
  'openToIndented',
  'shortToFull',
  'shortToIndented',
  'fullToFull',
  'fullToIndented',
  'start',
  'opener',
] as const;
export type EdgeSign = (typeof EDGE_SIGNS)[number];
export type EdgeSigns = Partial<Record<EdgeSign, number>>;

/** Moves over more texts are no farther. */
const FARTHEST = 12;

/** Makes what tells the signs of an edge; an edge to no text is the end of a story. */
export function edgeSigns(known: Texts, seam: SeamScore): (i: number, j: number | undefined) => EdgeSigns {
  const { texts, isNeighbour, above } = known;
  const topic = topicsOf(texts);
  return (i, j) => {
    const a = at(texts, i);
    const last = at(a.cells, a.cells.length - 1);
    if (j === undefined) {
      return {
        end: 1,
        endOpen: Number(!last.ends),
        endCloses: Number(a.closes),
        endShort: Number(last.ends && a.measure - last.width > SPREAD),
      };
    }
    const b = at(texts, j);
    const first = at(b.cells, 0);
    const measure = a.cells.length > b.cells.length ? a.measure : b.measure;
    const isFull = measure - first.width < PLAY;
    const isIndented = Math.abs(measure - first.width - INDENT) < PLAY && !isFull;
    const endsShort = measure - last.width > SPREAD;
    const kind = last.ends ? (endsShort ? 'short' : 'full') : 'open';
    const to = isFull ? 'ToFull' : isIndented ? 'ToIndented' : undefined;
    const standing = above(j);
    return {
      neighbour: Number(isNeighbour(i, j)),
      next: Number(j === i + 1),
      far: Math.min(FARTHEST, Math.abs(j - i)) / FARTHEST,
      back: Number(j < i),
      sameTrack: Number(a.track !== undefined && a.track === b.track && j > i),
      otherMeasure: Number(otherMeasure(a, b, measure)),
      opens: Number(b.opens),
      closes: Number(a.closes),
      belowHead: Number(standing === 'head'),
      belowByline: Number(standing === 'byline'),
      topic: topic(i, j),
      ...(last.ends ? { start: seam('。', headOf(first)) } : { openSeam: seam(tailOf(last), headOf(first)) }),
      ...(to && { [`${kind}${to}`]: 1 }),
      opener: last.ends ? Number(opensSentence(first.text.text)) : -Number(opensSentence(first.text.text)),
    };
  };
}

function otherMeasure(a: Piece, b: Piece, measure: number): boolean {
  if (a.cells.length > 1 && b.cells.length > 1) return Math.abs(a.measure - b.measure) > SPREAD;
  const [last, first] = [at(a.cells, a.cells.length - 1), at(b.cells, 0)];
  return first.width > measure + SPREAD || last.width > measure + SPREAD;
}
void MOST_INDENT;
void TIGHT;

function tailOf({ text }: Cell): string {
  return text.text.slice(-6);
}

function headOf({ text }: Cell): string {
  return text.text.slice(0, 6);
}

/** A topic says no more. */
const MOST_TOPIC = 2;
/** Pairs of characters that more texts hold tell no topic. */
const COMMON = 4;

/** How many of their rarer pairs of characters two texts share, for their lengths. */
function topicsOf(texts: readonly Piece[]): (i: number, j: number) => number {
  const pairs = texts.map(({ cells }) => pairsOf(cells.map(({ text }) => text.text).join('')));
  const holders = new Map<number, number>();
  for (const set of pairs) for (const pair of set) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  const known = new Map<number, number>();
  return (i, j) => {
    const key = Math.min(i, j) * texts.length + Math.max(i, j);
    let score = known.get(key);
    if (score !== undefined) return score;
    let sum = 0;
    for (const pair of at(pairs, i)) {
      if (!at(pairs, j).has(pair)) continue;
      const held = holders.get(pair) ?? 1;
      if (held <= COMMON) sum += 1 / held;
    }
    const size = Math.sqrt((at(pairs, i).size + 10) * (at(pairs, j).size + 10));
    score = Math.min(MOST_TOPIC, (6 * sum) / size);
    known.set(key, score);
    return score;
  };
}
