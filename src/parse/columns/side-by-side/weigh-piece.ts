import { at } from '../../text/at.ts';
import { BEGINS } from '../../text/edges.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { SeamScore } from '../../words/seam-scorer.ts';
import { WIDE_GAP, type Atom } from './cut-rows.ts';
import { isUnfinished, settle, type OpenColumn, type Segment } from './open-column.ts';
import { OVERLAP } from './places.ts';

/**
 * Points for what the places in the rows say; the unit is the logarithm of odds, roughly. They are finer
 * than the scale of text/points.ts, whose steps cost articles of pages that `pdftotext -layout` reads.
 */
const POINTS = {
  /** A piece begins where its column does. */
  below: 3,
  /** It begins some places to the right: an indent. */
  indented: 2.5,
  /** It is off by what other letters to its left may make. */
  drifted: 1.8,
  far: 0.3,
  /** It stands inside the column, as a subhead or a jump line does. */
  inside: -0.5,
  outside: -8,
  /** It stands over two pieces of the next row, or below two of the row before. */
  across: -6,
  /** For each square by which it is wider than the column. */
  tooWide: -1.5,
  newColumn: -1.5,
  /** A new column that begins with a word or two. */
  newWord: -4,
  /** For each point that the rows around speak for a cut. */
  joinSingle: -0.75,
  joinWide: -4,
  joinVeryWide: -9,
  cutWide: 1,
  cutVeryWide: 3,
  cutSingle: -1.5,
  /** The pieces at both sides of a gap are as wide as the lines of two columns. */
  cutEven: 2.5,
  /** A piece after an open sentence is no text. */
  noText: -6,
  /** It stands right behind another. */
  merged: 1.8,
  /** It is as wide as its column. */
  full: 1.5,
  /** It is not, though the next column begins a space after it. */
  shortBeforeGap: -2,
} as const;

/** A gap that only stands between columns. */
const VERY_WIDE_GAP = 4;
const INDENT = 4;
const DRIFT = 4;
const FAR = 8;
/** A piece below this many squares is a word of a line. */
const SHORTEST = 3.5;
/** No column is narrower. */
const LEAST_COLUMN = 9;
/** Squares that a full line may differ from its column by, and what is short. */
const FULL = 1.2;
const SHORT = 3;

/** What a row is judged by. */
export interface RowContext {
  readonly open: readonly OpenColumn[];
  /** What the white space below each open column takes away. */
  readonly apart: readonly number[];
  readonly evidence: (row: number, atom: Atom) => number;
  readonly seam: SeamScore;
}

/** What speaks for a cut before an atom. */
export function worthOfCut(before: Atom, atom: Atom, evidence: number): number {
  if (isBound(atom)) return POINTS.outside;
  if (atom.gap >= VERY_WIDE_GAP) return POINTS.cutVeryWide;
  const [left, right] = [before.end - before.start, atom.end - atom.start];
  const isEven = Math.min(left, right) >= LEAST_COLUMN && Math.abs(left - right) <= INDENT;
  return (
    (atom.gap >= WIDE_GAP ? POINTS.cutWide : POINTS.cutSingle) +
    evidence +
    (isEven ? POINTS.cutEven : 0)
  );
}

/**
 * What speaks for no cut there.
 *
 * @param cut what speaks for one
 */
export function worthOfJoin(atom: Atom, cut: number): number {
  if (isBound(atom)) return 0;
  const single = POINTS.joinSingle * Math.max(0, cut - POINTS.cutSingle);
  if (atom.gap < WIDE_GAP) return single;
  return atom.gap >= VERY_WIDE_GAP ? POINTS.joinVeryWide : POINTS.joinWide;
}

/** What begins with a closing mark goes on in its line, however wide the gap. */
function isBound(atom: Atom): boolean {
  return atom.bound || BEGINS.hanging.test(atom.line.raw.text.slice(atom.from, atom.from + 1));
}

/** What a piece is worth that begins a column. */
export function worthOfNew(segment: Segment): number {
  return POINTS.newColumn + (segment.width < SHORTEST ? POINTS.newWord : 0);
}

/** How well a piece goes on in the open column of the given index. */
export function weighPiece(
  segment: Segment,
  { open, apart, seam }: RowContext,
  index: number,
  before: Atom | undefined,
  after: Atom | undefined,
): number {
  const column = at(open, index);
  const off = segment.start - column.left;
  const { last } = column;
  let sum: number = POINTS.outside;
  if (Math.abs(off) <= 1) sum = POINTS.below;
  else if (off > 0 && off <= INDENT) sum = POINTS.indented;
  else if (Math.abs(off) <= DRIFT) sum = POINTS.drifted;
  else if (Math.abs(off) <= FAR) sum = POINTS.far;
  else if (off > 0 && segment.end <= column.right + DRIFT) sum = POINTS.inside;
  // Lines of two columns that touch are dumped as one: all but the first are where those before end.
  const pull = settle(segment, column.left).start - segment.start;
  if (pull > 0) sum = Math.max(sum, POINTS.merged);
  const reach = segment.width + (off > 0 && off <= INDENT ? off : 0);
  const short = column.measure - reach;
  if (Math.abs(short) <= FULL) sum += POINTS.full;
  else if (after && after.start - segment.end < WIDE_GAP && short > SHORT && short < Infinity)
    sum += POINTS.shortBeforeGap;
  sum += POINTS.tooWide * Math.min(6, Math.max(0, segment.width - column.measure - 1.5));
  const isOpen = isUnfinished(last, column.measure);
  const white = at(apart, index);
  if (white < 0 && sum > 0) {
    const words = isOpen ? seam(last.text.text, segment.text.text) : 0;
    sum += white + words;
  }
  const isLine = segment.width >= column.measure - 3.5 || endsSentence(segment.text.text);
  if (isOpen && !isLine) sum += POINTS.noText;
  // What pulls a piece to the left pulls those right behind it too.
  const next = open[index + 1];
  if (after && after.start + (after.gap < WIDE_GAP ? pull : 0) + OVERLAP <= last.end)
    sum += POINTS.across;
  if (before && before.end >= last.start + OVERLAP) sum += POINTS.across;
  if (next && next.last.start + OVERLAP <= segment.end + pull) sum += POINTS.across;
  return sum;
}
