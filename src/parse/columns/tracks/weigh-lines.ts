import { endsSentence } from '../../text/ends-sentence.ts';
import { opensSentence } from '../../text/opens-sentence.ts';
import { at } from '../../text/at.ts';
import { CLEAR, FAINT, FAIR, HEAVY, SLIGHT, SOME, STRONG, WEAK } from '../../text/points.ts';
import { MOST_INDENT, PLAY, SPREAD, TIGHT } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { Cell } from './cells-of.ts';

/** Points for what a piece of a row is; the unit is the logarithm of odds, roughly. */
const POINTS = {
  /** Wider than its column, for each square. */
  tooWide: -CLEAR,
  /** A space inside a printed line. */
  joined: -FAIR,
  /** Two pieces that are each as wide as a column, as one line. */
  merged: -STRONG,
  /** A byline as a line of a column. */
  byline: -SOME,
  /** A sentence goes on though its line stops short. */
  cut: -CLEAR,
  opener: WEAK,
  /** A column goes on below white space, and with what may be a headline. */
  overBlank: -HEAVY,
  headOverBlank: -FAIR,
  /** No line of any column: a byline, a headline, a text with a full stop. */
  looseByline: -WEAK,
  loose: -STRONG,
  looseText: -CLEAR,
} as const;

/** A column begins so many printed rows below white space. */
const BEGINS = [-CLEAR, -CLEAR, -CLEAR, -STRONG] as const;

/** Words that cross a seam say more than widths; how a sentence begins says less. */
const SEAM_WEIGHT = 1.5;
const START_WEIGHT = SLIGHT;
/** Shorter texts with a full stop are ends of captions and the like. */
const LEAST_TEXT = 6;

/** How far a line fills its column. */
type Fill = 'full' | 'near' | 'indented' | 'short';

/** What the first line of a column says by its width. */
const FIRST = { full: 0, near: 0, indented: FAIR, short: -STRONG, end: -SOME } as const;

/**
 * What a line says by its width below another one, if it goes on in the next line (`on`) or ends its
 * sentence (`end`).
 */
const SHAPES = {
  /** Below a line that ends its sentence short of the edge: a paragraph begins, indented. */
  ended: {
    on: { full: -FAIR, near: -FAINT, indented: FAIR, short: -WEAK },
    end: { full: -SOME, near: -SOME, indented: 0, short: -SLIGHT },
  },
  /** Below a line that ends its sentence at the edge. */
  full: {
    on: { full: SOME, near: SLIGHT, indented: SLIGHT, short: -CLEAR },
    end: { full: SLIGHT, near: -FAINT, indented: -SLIGHT, short: -SOME },
  },
  /** Below a line whose sentence goes on. */
  open: {
    on: { full: SLIGHT, near: FAINT, indented: -CLEAR, short: -STRONG },
    end: { full: SLIGHT, near: SLIGHT, indented: SLIGHT, short: FAINT },
  },
} as const;

/** Weighs what a piece of a row may be. */
export interface LineWeights {
  /** The line of a column, below its last one. */
  readonly below: (above: Cell, cell: Cell, measure: number) => number;
  /** What that takes away where white space stands between the two. */
  readonly overBlank: (cell: Cell, measure: number) => number;
  /** The first line of a column, so many printed rows below white space. */
  readonly first: (cell: Cell, measure: number, rows: number) => number;
  /** No line of a column. */
  readonly loose: (cell: Cell) => number;
}

/**
 * Weighs the pieces of a page.
 *
 * @param count of all its pieces
 */
export function weighLines(seam: SeamScore, count: number): LineWeights {
  const seams = new Map<number, number>();
  const across = (a: Cell, b: Cell): number =>
    remember(seams, a.id * count + b.id, () => SEAM_WEIGHT * seam(a.text.text, b.text.text));
  const starts = new Map<number, number>();
  const start = ({ id, text: { text } }: Cell): number =>
    remember(starts, id, () => {
      return START_WEIGHT * seam('。', text) + (opensSentence(text) ? POINTS.opener : 0);
    });
  return {
    below: (above, cell, measure) => {
      const fill = fillOf(measure - cell.width);
      const go = cell.ends ? 'end' : 'on';
      const short = measure - above.width;
      const own = weighAlone(cell, measure);
      if (above.ends)
        return own + start(cell) + SHAPES[short >= SPREAD ? 'ended' : 'full'][go][fill];
      const on = across(above, cell) + SHAPES.open[go][fill];
      if (short < MOST_INDENT) return own + on;
      // A subhead stands above, or a stop is lost.
      return own + Math.max(on + POINTS.cut, start(cell) + SHAPES.ended[go][fill]);
    },
    overBlank: (cell, measure) => {
      const isHead = !cell.ends && fillOf(measure - cell.width) === 'short';
      return POINTS.overBlank + (isHead ? POINTS.headOverBlank : 0);
    },
    first: (cell, measure, rows) => {
      const fill = fillOf(measure - cell.width);
      const shape = FIRST[fill === 'short' && cell.ends ? 'end' : fill];
      return weighAlone(cell, measure) + at(BEGINS, Math.min(rows, BEGINS.length - 1)) + shape;
    },
    loose: (cell) => {
      if (cell.byline) return POINTS.looseByline;
      const isText = cell.width > LEAST_TEXT && endsSentence(cell.text.text);
      const joins = (cell.to - cell.from - 1) * POINTS.joined + POINTS.merged * mergedIn(cell);
      return POINTS.loose + joins + (isText ? POINTS.looseText : 0);
    },
  };
}

function remember(known: Map<number, number>, key: number, tell: () => number): number {
  const old = known.get(key);
  if (old !== undefined) return old;
  const score = tell();
  known.set(key, score);
  return score;
}

function fillOf(slack: number): Fill {
  if (slack < TIGHT) return 'full';
  if (slack < SPREAD) return 'near';
  return slack < MOST_INDENT ? 'indented' : 'short';
}

/** `本报讯 昨天`: the space that print has there. */
const LEAD = /^本\s*报\s*讯/u;

/** What speaks against a piece as a line of a column, whatever stands above it. */
function weighAlone(cell: Cell, measure: number): number {
  const over = cell.width - measure - PLAY;
  const joined = cell.to > cell.from + 1 && !cell.byline && !LEAD.test(cell.text.text);
  return (
    (over > 0 ? POINTS.tooWide * (over + 1) : 0) +
    (joined ? POINTS.joined : 0) +
    (cell.byline ? POINTS.byline : 0) +
    POINTS.merged * mergedIn(cell)
  );
}

function mergedIn({ wide }: Cell): number {
  return Math.max(0, wide - 1);
}
