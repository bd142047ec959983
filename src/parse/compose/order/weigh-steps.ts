import type { BodyLine } from '../../model/item.ts';
import { ENDS } from '../../text/edges.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { columnMeasure } from '../../text/column-measure.ts';
import { opensSentence } from '../../text/opens-sentence.ts';
import { readBrackets, type PairedMarks } from '../../text/paired-marks.ts';
import { CLEAR, FAINT, FAIR, SLIGHT, SOME, STRONG, WEAK } from '../../text/points.ts';
import { MOST_INDENT, SPREAD, TIGHT } from '../../text/squares.ts';
import { widthOf } from '../../text/width-of.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';

/** How one line is read after another. */
export type StepReading = 'on' | 'stop' | 'gap';

/** What it is worth to read one line right after another. */
export interface Steps {
  /** In logarithms of odds; `i` is -1 for the start of the text, `j` their number for its end. */
  readonly worth: (i: number, j: number) => number;
  /** Whether the first line is known to be the first. */
  readonly fixedStart: boolean;
  readonly reading: (i: number, j: number) => StepReading;
}

/** How far a line fills its column. */
type Fill = 'full' | 'near' | 'indented' | 'short';

interface Node {
  readonly ends: boolean;
  readonly fill: Fill;
  /** Stops so short of the column's edge that a paragraph must end here. */
  readonly cut: boolean;
  /** How well a sentence can begin so. */
  readonly start: number;
  readonly brackets: PairedMarks;
}

const POINTS = {
  /** A sentence that begins as sentences do. */
  opener: SLIGHT,
  /** A word that begins sentences stands in mid-sentence. */
  openerInside: -SLIGHT,
  /** A sentence goes on though its line stops far short of the column's edge. */
  cutLine: -CLEAR,
  /** The text ends in mid-sentence. */
  openEnd: -CLEAR,
  /** It ends with a line that ends a paragraph. */
  shortEnd: SOME,
  /** Lines are lost between the two. */
  gap: -STRONG,
  /** What is first in the dump is first in the text. */
  firstInDump: CLEAR,
  /** A bracket that the first line leaves open is closed in the next, or is not. */
  closed: CLEAR,
  leftOpen: -CLEAR,
  /** The next line closes a bracket that the first has not opened. */
  notOpened: -CLEAR,
} as const;

/**
 * What the shapes of two lines say, in logarithms of odds: how far the line after fills its column,
 * if it goes on in the next line (`on`) or ends its sentence (`end`).
 */
const SHAPES = {
  /** After a line that ends its sentence: a paragraph may begin, indented. */
  ended: {
    on: { full: -FAIR, near: -FAINT, indented: FAIR, short: -FAIR },
    end: { full: -FAIR, near: -SOME, indented: -FAINT, short: -FAIR },
  },
  /** After a line whose sentence goes on. */
  open: {
    on: { full: 0, near: -WEAK, indented: -CLEAR, short: -CLEAR },
    end: { full: FAINT, near: FAINT, indented: FAINT, short: WEAK },
  },
} as const;

/** A line is short of the column by less than `TIGHT` where it is full, by less than `SPREAD` nearly. */
function fillOf(slack: number): Fill {
  if (slack < TIGHT) return 'full';
  if (slack < SPREAD) return 'near';
  return slack < MOST_INDENT ? 'indented' : 'short';
}

/** The share of the column that the last line of a paragraph may leave. */
const CUT = 0.6;

/** What the brackets of two lines say of reading the one after the other. */
function bracketScore(before: PairedMarks, after: PairedMarks): number {
  if (before.open === undefined) return after.closes === undefined ? 0 : POINTS.notOpened;
  return after.closes === before.open ? POINTS.closed : POINTS.leftOpen;
}

/** How well the text ends with a line. */
function endsText(last: Node | undefined): number {
  if (!last || (last.cut && !last.ends)) return 0;
  if (!last.ends) return POINTS.openEnd;
  return last.fill === 'full' || last.fill === 'near' ? 0 : POINTS.shortEnd;
}

/**
 * Weighs the steps between the lines of one article, each when it is first asked for.
 *
 * @param fixedStart whether the first line is known to be the first, as after a dateline
 */
export function weighSteps(lines: readonly BodyLine[], seam: SeamScore, fixedStart = true): Steps {
  const width = columnMeasure(lines);
  const texts = lines.map((line) => line.text.text);
  const nodes = lines.map((line, i): Node => {
    // The first line lacks the width of the dateline or the indent before it.
    const own = i === 0 ? width : widthOf(line.text.text);
    const slack = width - own;
    return {
      ends: endsSentence(line.text.text),
      fill: fillOf(slack),
      cut: own < CUT * width,
      brackets: readBrackets(line.text.text),
      start: seam('。', line.text.text) + (opensSentence(line.text.text) ? POINTS.opener : 0),
    };
  });
  const read = (i: number, j: number): [number, StepReading] => {
    const [a, b] = [nodes[i], nodes[j]];
    if (!b) return [endsText(a), 'on'];
    // A line that stops far short of the edge ends its sentence, though its stop be lost.
    const go = b.ends || b.cut ? 'end' : 'on';
    if (!a) return [b.start + SHAPES.ended[go][b.fill] + (j === 0 ? POINTS.firstInDump : 0), 'on'];
    const brackets = bracketScore(a.brackets, b.brackets);
    const fresh = brackets + b.start + SHAPES.ended[go][b.fill];
    if (a.ends) return [fresh, 'on'];
    const opens = opensSentence(texts[j] ?? '') ? POINTS.openerInside : 0;
    const broken = a.cut ? POINTS.cutLine : 0;
    const across = seam(texts[i] ?? '', texts[j] ?? '');
    const on = across + brackets + SHAPES.open[go][b.fill] + opens + broken;
    // That a stop is lost weighs nothing: it is lost whatever follows.
    const stop = a.cut ? fresh : -Infinity;
    const best = Math.max(on, stop, POINTS.gap);
    if (best === on) return [on, 'on'];
    return [best, best === stop && !ENDS.pause.test(texts[i] ?? '') ? 'stop' : 'gap'];
  };
  const count = lines.length;
  const worths = new Float64Array((count + 1) * (count + 1)).fill(Number.NaN);
  return {
    worth: (i, j) => {
      const at = (i + 1) * (count + 1) + j;
      const known = worths[at] ?? 0;
      return Number.isNaN(known) ? (worths[at] = read(i, j)[0]) : known;
    },
    reading: (i, j) => read(i, j)[1],
    fixedStart,
  };
}
