import { BYLINE_MARK, readBareName } from './byline.ts';
import { INDENT, likelyWidths, SPREAD } from './column-widths.ts';
import { LONGEST_HEAD } from './label-context.ts';
import { seamScorer } from './seam.ts';
import { endsSentence, hasStop } from './sentence.ts';
import type { Unit } from './units.ts';
import { widthOf } from './width.ts';

/** What a printed line is, told by the column that it fits or does not. */
export interface Fit {
  readonly label: 'head' | 'byline' | 'body';
  /** Width of the line's column in squares; 0 where no column is known. */
  readonly width: number;
  /** Begins a paragraph. */
  readonly first: boolean;
}

/**
 * Tells headline lines, bare names and body text apart in a dump that keeps the printed lines.
 * Every line is read as one of a column of some width, first of a paragraph (indented, so short)
 * or a later one (full, or the sentence's end), or as one of a headline block; the likeliest reading
 * of all lines together is found by dynamic programming (Viterbi 1967). So a headline is seen
 * without a blank line around it, by its not filling the column above or below.
 *
 * @param units of the whole page
 * @returns a fit for each `plain` and `lead` unit, by its place in `units`
 */
export function fitLines(units: readonly Unit[]): Map<number, Fit> {
  const lines = describeLines(units);
  const fits = new Map<number, Fit>();
  let states: State[] = [START];
  for (const line of lines) states = step(states, line);
  // What closes the page speaks for or against its last line.
  const foot = units.slice((lines.at(-1)?.unit ?? -1) + 1).reduce<Cut>((cut, unit) => {
    const next = cutOf(unit, cut);
    return next === 'block' ? 'end' : next;
  }, 'end');
  let last = best(
    states.map((state) => ({ ...state, score: state.score + beforeCut(state, foot) })),
  );
  for (let i = lines.length - 1; i >= 0 && last; i--, last = last.before) {
    const line = lines[i];
    const label = last.role === 'head' || last.role === 'name' ? last.role : 'body';
    if (line) {
      fits.set(line.unit, {
        label: label === 'name' ? 'byline' : label,
        width: last.width,
        first: last.role === 'first',
      });
    }
  }
  return fits;
}

/** A line with all that its reading depends on. */
interface PrintedLine {
  /** Its place among the units. */
  readonly unit: number;
  readonly text: string;
  /** In squares; of a lead with its dateline. */
  readonly own: number;
  readonly ends: boolean;
  readonly kind: 'plain' | 'lead';
  readonly level: number;
  readonly bareName: boolean;
  /** Widths that its column may have. */
  readonly widths: readonly number[];
  /** How well it goes on from the line before; see `seamScorer`. */
  readonly seam: number;
  /** Squares that it may fall short of its column, as the next line begins with what can't be cut. */
  readonly leave: number;
  /** What stands between it and the line before. */
  readonly cut: Cut;
}

/** Nothing, a blank line or furniture, a part of an article certain by its form, or the page's end. */
type Cut = 'none' | 'block' | 'byline' | 'credit' | 'note' | 'jump' | 'end';

/** A reading of one line and the best one of all lines before it. */
interface State {
  readonly role: 'start' | 'head' | 'name' | 'first' | 'mid';
  readonly width: number;
  /** Lines of the headline block so far. */
  readonly count: number;
  readonly score: number;
  readonly line?: PrintedLine;
  readonly before?: State;
}

const START: State = { role: 'start', width: 0, count: 0, score: 0 };

function best(states: readonly State[]): State | undefined {
  return states.reduce<State | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
}

function describeLines(units: readonly Unit[]): PrintedLine[] {
  const lines: (Omit<PrintedLine, 'widths' | 'seam' | 'leave'> & { block: number })[] = [];
  let cut: Cut = 'none';
  for (const [i, unit] of units.entries()) {
    if (unit.kind !== 'plain' && unit.kind !== 'lead') {
      cut = cutOf(unit, cut);
      continue;
    }
    const { text } = unit.text;
    const dateline = unit.kind === 'lead' ? widthOf(unit.dateline.text) + 1 : 0;
    const apart = cut === 'none' && lines.at(-1)?.block !== unit.block;
    lines.push({
      unit: i,
      text,
      own: widthOf(text) + dateline,
      ends: endsSentence(text),
      kind: unit.kind,
      level: unit.level,
      bareName: unit.kind === 'plain' && readBareName(unit.text) !== undefined,
      cut: apart ? 'block' : cut,
      block: unit.block,
    });
    cut = 'none';
  }
  const widths = likelyWidths(lines.map((line) => line.own));
  return lines.map((line, i) => ({
    ...line,
    widths: [...(widths[i] ?? []), 0],
    seam: clamp(goesOn(lines[i - 1]?.text ?? '', line.text)),
    leave: Math.max(0, widthOf(UNCUT.exec(lines[i + 1]?.text ?? '')?.[0] ?? '') - FITS),
  }));
}

/** What stays whole at a line's end: a number, a Latin word, a character with its punctuation. */
const UNCUT = /^(?:[\w.%+-]+|[“‘（《〈【][^“”]|[^，。][，。、；：？！”’）》])/u;
/** Squares that would have held what stays whole, a line's usual play included. */
const FITS = 1.25;
/** One seam says no more than this. */
const MOST_SEAM = 3;
const goesOn = seamScorer([]);

function clamp(seam: number): number {
  return Math.max(-MOST_SEAM, Math.min(MOST_SEAM, seam));
}

function cutOf(unit: Unit, cut: Cut): Cut {
  switch (unit.kind) {
    case 'byline':
      return unit.credits.every((credit) => credit.role === '摄影') ? 'credit' : 'byline';
    case 'note':
    case 'jump':
      return unit.kind;
    default:
      return cut === 'none' ? 'block' : cut;
  }
}

function step(states: readonly State[], line: PrintedLine): State[] {
  const next: State[] = [];
  const add = (role: State['role'], width: number, own: number): void => {
    if (own === -Infinity) return;
    let top: State | undefined;
    for (const before of states) {
      const score = before.score + own + follow(before, role, width, line);
      if (!top || score > top.score) {
        const count =
          role === 'head'
            ? (before.role === 'head' && line.cut === 'none' ? before.count : 0) + 1
            : 0;
        top = { role, width, count, score, line, before };
      }
    }
    if (top) next.push(top);
  };
  if (line.kind === 'plain') {
    add('head', 0, headShape(line));
    if (line.bareName) add('name', 0, nameShape(line));
  }
  for (const width of line.widths) {
    add('first', width, firstShape(line, width));
    if (line.kind === 'plain') add('mid', width, midShape(line, width));
  }
  return next;
}

/** Lines of one headline block, at most. */
const MOST_HEAD_LINES = 4;

/** What speaks for (above 0) or against a reading; the unit is a line that fits its column. */
const POINTS = {
  headBegins: -1.2,
  headHasStop: -6,
  headEndsSentence: -3,
  headGoesOn: -1.5,
  headTooLong: -5,
  headTooMany: -3,
  /** Markdown says so. */
  heading: 5,
  /** A byline, a dateline or a note follows. */
  announces: 2.5,
  headAfterOpen: -5,
  headOverBlank: -0.4,
  /** A headline's own block of the dump. */
  headInBlock: 0.5,
  name: -0.5,
  nameAfterHead: 1.5,
  nameMarked: 2,
  unknownWidth: -0.6,
  unknownBegins: -1,
  /** A paragraph of one line; without a full stop, it ends like a headline's `！`. */
  oneLine: -0.2,
  oneLineFits: 0.2,
  oneLineNoStop: -1,
  firstAfterOpen: -4,
  firstAfterFull: -0.4,
  midAfterShort: -4,
  midAfterEnd: -0.2,
  midAfterHead: -2,
  midOverBlank: -0.3,
  otherWidth: -2.5,
  otherWidthInBlock: -4,
  otherWidthFirst: -1.5,
  /** Of two lines of an unknown column the second is much longer. */
  outgrows: -3,
  /** For each point of a seam's score, inside a paragraph and inside a headline. */
  seam: 0.4,
  headSeam: 0.1,
  /** For each square that a headline's line is longer than most. */
  headLong: -0.25,
  openBeforeByline: -2.5,
  headBeforeCredit: -2.5,
  openEnd: -2,
} as const;

/** Squares; few lines of a headline are longer. */
const LONG_HEAD = 22;

function headShape({ text, ends, level, own }: PrintedLine): number {
  return (
    (hasStop(text) ? POINTS.headHasStop : 0) +
    (ends && !/[！!？?…]$/u.test(text) ? POINTS.headEndsSentence : 0) +
    (/[，,、；;的和与及]$/u.test(text) ? POINTS.headGoesOn : 0) +
    (text.length > LONGEST_HEAD ? POINTS.headTooLong : 0) +
    (level > 0 ? POINTS.heading : 0) +
    Math.max(0, own - LONG_HEAD) * POINTS.headLong
  );
}

function nameShape({ text }: PrintedLine): number {
  return POINTS.name + (BYLINE_MARK.test(text) ? POINTS.nameMarked : 0);
}

/** How well a line fits as the first of a paragraph: an indent short of the width, or one short line. */
function firstShape({ own, ends, kind, leave, text }: PrintedLine, width: number): number {
  if (width === 0) return POINTS.unknownWidth;
  const over = own - (width - INDENT);
  // One that ends a sentence may be as short as it likes: that it fits says little.
  if (ends && over <= 1.25) {
    if (!hasStop(text)) return over < -0.75 ? POINTS.oneLineNoStop : POINTS.oneLineNoStop / 2;
    return over < -0.75 ? (kind === 'lead' ? 0 : POINTS.oneLine) : POINTS.oneLineFits;
  }
  if (over >= -0.75 && over <= 1.25) return 1;
  if (over > 1.25) return Math.max(-5, (over <= 3 ? 0 : 3 - over) - 0.5);
  return Math.max(-4, 1 + 2.5 * Math.min(0, over + 0.75 + leave));
}

/** How well a line fits as a later one of a paragraph: it fills the width or ends the sentence. */
function midShape({ own, ends, leave }: PrintedLine, width: number): number {
  if (width === 0) return POINTS.unknownWidth;
  const over = own - width;
  if (over >= -0.75 && over <= 1.25) return 1;
  if (ends && over < 0) return 0.2;
  if (over > 1.25) return Math.max(-5, 1 - (over - 1.25) * 1.5);
  return Math.max(-4, 1 + 2.5 * Math.min(0, over + 0.75 + leave));
}

/** What the part of an article that follows says of the line before it. */
function beforeCut(state: State, cut: Cut): number {
  const open = (state.role === 'first' || state.role === 'mid') && state.line?.ends === false;
  switch (cut) {
    // A text whose sentence goes on is not signed; what stands above a byline is its headline.
    case 'byline':
    case 'note':
      return state.role === 'head' ? POINTS.announces : open ? POINTS.openBeforeByline : 0;
    case 'credit':
      return state.role === 'head' ? POINTS.headBeforeCredit : 0;
    case 'end':
      return open ? POINTS.openEnd : 0;
    default:
      return 0;
  }
}

/** What speaks for reading `line` so after the one before. */
function follow(before: State, role: State['role'], width: number, line: PrintedLine): number {
  const last = before.line;
  const text = before.role === 'first' || before.role === 'mid';
  const open = text && last !== undefined && !last.ends;
  const { cut } = line;
  let sum = beforeCut(before, cut);
  switch (role) {
    case 'head': {
      const apart = cut !== 'none';
      if (open)
        sum += cut === 'byline' || cut === 'credit' || cut === 'jump' ? 0 : POINTS.headAfterOpen;
      if (before.role !== 'head') return sum + POINTS.headBegins + (apart ? POINTS.headInBlock : 0);
      if (before.count >= MOST_HEAD_LINES) sum += POINTS.headTooMany;
      return sum + (apart ? POINTS.headOverBlank : POINTS.headSeam * line.seam);
    }
    case 'name':
      return (
        sum + (before.role === 'head' ? POINTS.nameAfterHead : open ? POINTS.openBeforeByline : 0)
      );
    case 'first':
      if (line.kind === 'lead' && (before.role === 'head' || before.role === 'name'))
        sum += POINTS.announces;
      if (before.role === 'head' && cut !== 'none') sum += POINTS.headInBlock;
      if (!text) return sum + (width === 0 ? POINTS.unknownBegins : 0);
      if (open && cut !== 'jump') sum += POINTS.firstAfterOpen;
      if (!open && !isShort(before)) sum += POINTS.firstAfterFull;
      if (isOneColumn(before.width, width) || line.kind === 'lead') return sum;
      if (open) return sum + otherWidth(cut);
      return sum + (width === 0 ? POINTS.unknownBegins : POINTS.otherWidthFirst);
    default:
      if (!text) return sum + (before.role === 'start' ? 0 : POINTS.midAfterHead);
      if (!open) sum += isShort(before) ? POINTS.midAfterShort : POINTS.midAfterEnd;
      if (open) sum += POINTS.seam * line.seam;
      if (cut === 'block') sum += POINTS.midOverBlank;
      if (open && width === 0 && line.own > last.own + INDENT + SPREAD) sum += POINTS.outgrows;
      return sum + (isOneColumn(before.width, width) ? 0 : otherWidth(cut));
  }
}

/** Squares that the width of one column is seen to vary by. */
const SAME = 1;

function isOneColumn(width: number, other: number): boolean {
  return width > 0 === other > 0 && Math.abs(width - other) <= SAME;
}

function otherWidth(cut: Cut): number {
  return cut === 'none' ? POINTS.otherWidthInBlock : POINTS.otherWidth;
}

/** Stops well short of the column's edge. */
function isShort({ role, width, line }: State): boolean {
  if (width === 0 || !line) return false;
  return width - line.own - (role === 'first' ? INDENT : 0) >= INDENT;
}
