import { endsSentence } from '../../text/ends-sentence.ts';
import { opensSentence } from '../../text/opens-sentence.ts';
import { CLEAR, FAINT, FAIR, HEAVY, SLIGHT, SOME, STRONG, WEAK } from '../../text/points.ts';
import { MOST_INDENT, PLAY, SPREAD, TIGHT } from '../../text/squares.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import type { Cell } from './cells-of.ts';

/** Points for what rows say of the columns they hold; the unit is the logarithm of odds, roughly. */
/** A new column begins so many printed rows below white space. */
export const OPENS = [-CLEAR, -CLEAR, -CLEAR, -STRONG, -STRONG];

export const SEAM = { weight: 1.5, start: 0.6 };

export const POINTS = {
  tooWide: -CLEAR,
  skips: -FAIR,
  skipsInRow: -SLIGHT,
  skipsEnd: -WEAK,
  /** A piece is no line of any column: a headline, a byline. */
  loose: -STRONG,
  looseByline: 0,
  /** A column goes on over white space. */
  overBlank: -HEAVY,
  /** A line of text, by its full stop, is no line of a column. */
  looseText: -CLEAR,
  /** A column has no line though those beside it go on: one that has ended, or not. */
  missing: -STRONG,
  /** A column stops in mid-sentence. */
  leftOpen: -SOME,
  /** Two lines as one. */
  merged: -STRONG,
  headOverBlank: -FAIR,
  missingAtEnd: -SOME,
  /** A space inside a printed line. */
  joined: -FAIR,
  byline: -SOME,
  /** A line that stops short where its sentence goes on. */
  cut: -CLEAR,
  opener: WEAK,
};

export const OPEN_SHAPE = { full: 0, near: 0, indented: FAIR, short: -STRONG, end: -SOME };
export const SHAPES = {
  /** After a line that ends its sentence short of the edge: a paragraph begins, indented. */
  ended: {
    on: { full: -FAIR, near: -FAINT, indented: FAIR, short: -WEAK },
    end: { full: -SOME, near: -SOME, indented: 0, short: -SLIGHT },
  },
  /** After a line that ends its sentence at the edge. */
  full: {
    on: { full: SOME, near: SLIGHT, indented: SLIGHT, short: -CLEAR },
    end: { full: SLIGHT, near: -FAINT, indented: -SLIGHT, short: -SOME },
  },
  /** After a line whose sentence goes on. */
  open: {
    on: { full: SLIGHT, near: FAINT, indented: -CLEAR, short: -STRONG },
    end: { full: SLIGHT, near: SLIGHT, indented: SLIGHT, short: FAINT },
  },
};

type Fill = 'full' | 'near' | 'indented' | 'short';
function fillOf(slack: number): Fill {
  if (slack < TIGHT) return 'full';
  if (slack < SPREAD) return 'near';
  return slack < MOST_INDENT ? 'indented' : 'short';
}

export interface StepWeigher {
  step: (above: Cell, cell: Cell, measure: number) => number;
  open: (cell: Cell, measure: number, below: number) => number;
  overBlank: (cell: Cell, measure: number) => number;
  loose: (cell: Cell) => number;
}

const SPACED = /\S\s/u;
const LEAD = /^本\s*报\s*讯/u;

export function weighSteps(seam: SeamScore, cells: number): StepWeigher {
  const known = new Map<number, number>();
  const starts = new Map<number, number>();
  const across = (a: Cell, b: Cell): number => {
    const key = a.id * cells + b.id;
    let score = known.get(key);
    if (score === undefined) {
      score = SEAM.weight * seam(a.text.text.slice(-6), b.text.text.slice(0, 6));
      known.set(key, score);
    }
    return score;
  };
  const startOf = (b: Cell): number => {
    let score = starts.get(b.id);
    if (score === undefined) {
      score = SEAM.start * seam('。', b.text.text.slice(0, 6)) + (opensSentence(b.text.text) ? POINTS.opener : 0);
      starts.set(b.id, score);
    }
    return score;
  };
  const base = (cell: Cell, slack: number): number => {
    let sum = 0;
    if (slack < -PLAY) sum += POINTS.tooWide * (-slack - PLAY + 1);
    if (cell.to > cell.from + 1 && SPACED.test(cell.text.text) && !LEAD.test(cell.text.text) && !cell.byline) {
      sum += POINTS.joined;
    }
    if (cell.byline) sum += POINTS.byline;
    if (cell.wide > 1) sum += POINTS.merged * (cell.wide - 1);
    return sum;
  };
  return {
    step: (above, cell, measure) => {
      const slack = measure - cell.width;
      const fill = fillOf(slack);
      const go = cell.ends ? 'end' : 'on';
      const sum = base(cell, slack);
      const over = measure - above.width;
      if (above.ends) {
        return sum + startOf(cell) + SHAPES[over >= SPREAD ? 'ended' : 'full'][go][fill];
      }
      const on = across(above, cell) + SHAPES.open[go][fill];
      if (over < MOST_INDENT) return sum + on;
      // A subhead, or a stop is lost.
      return sum + Math.max(on + POINTS.cut, startOf(cell) + SHAPES.ended[go][fill]);
    },
    overBlank: (cell, measure) =>
      POINTS.overBlank + (!cell.ends && measure - cell.width > MOST_INDENT ? POINTS.headOverBlank : 0),
    open: (cell, measure, below) => {
      const slack = measure - cell.width;
      const fill = fillOf(slack);
      const shape = fill === 'short' && cell.ends ? OPEN_SHAPE.end : OPEN_SHAPE[fill];
      return base(cell, slack) + (OPENS[Math.min(below, OPENS.length - 1)] ?? 0) + shape;
    },
    loose: (cell) => {
      if (cell.byline) return POINTS.looseByline;
      return POINTS.loose + (endsSentence(cell.text.text) && cell.width > 6 ? POINTS.looseText : 0) + (cell.to - cell.from - 1) * POINTS.joined + (cell.wide > 1 ? POINTS.merged * (cell.wide - 1) : 0);
    },
  };
}
void HEAVY;
