import { hasSign, weighSigns } from '../signs/headline-signs.ts';
import { BYLINE_MARK } from '../signs/read-byline.ts';
import { CLEAR, FAINT, FAIR, HEAVY, SLIGHT, SOME, STRONG } from '../text/points.ts';
import { INDENT, MOST_INDENT, PLAY, SPREAD, TIGHT } from '../text/squares.ts';
import { MOST_SEAM } from '../words/seam-scorer.ts';
import { HEAD_SIGNS, POINTS } from './fit-points.ts';
import type { Cut, MeasuredLine } from './measure-units.ts';

/** What a line is read as. */
export type FitRole = 'head' | 'name' | 'first' | 'mid';

/** A reading of one line, after the best one of all lines before it. */
export interface FitState {
  /** The line's place among those that are read; -1 before the first. */
  readonly index: number;
  readonly role: 'start' | FitRole;
  readonly width: number;
  /** Lines of the headline block so far. */
  readonly count: number;
  readonly line?: MeasuredLine;
}

/** Lines of one headline block, at most; fewer of a character or two, as text drawn out has more. */
const MOST_HEAD_LINES = 6;
const MOST_TINY_LINES = 4;
const TINY = 2;

/** Squares; few lines of a headline are longer. */
const LONG_HEAD = 22;

export function headShape({ text, level, own, bareName }: MeasuredLine): number {
  return (
    (bareName && BYLINE_MARK.test(text) ? POINTS.headMarked : 0) +
    weighSigns(text, HEAD_SIGNS) +
    (level > 0 ? POINTS.heading : 0) +
    Math.max(0, own - LONG_HEAD) * POINTS.headLong
  );
}

export function nameShape({ text }: MeasuredLine): number {
  return POINTS.name + (BYLINE_MARK.test(text) ? POINTS.nameMarked : 0);
}

/** How well a line fits as the first of a paragraph: an indent short of the width, or one short line. */
export function firstShape({ own, ends, kind, leave, text }: MeasuredLine, width: number): number {
  if (width === 0) return POINTS.unknownWidth;
  const over = own - (width - INDENT);
  // One that ends a sentence may be as short as it likes: that it fits says little.
  if (ends && over <= PLAY) {
    if (!hasSign(text, 'stop'))
      return over < -TIGHT ? POINTS.oneLineNoStop : POINTS.oneLineNoStop / 2;
    return over < -TIGHT ? (kind === 'lead' ? 0 : POINTS.oneLine) : POINTS.oneLineFits;
  }
  if (over >= -TIGHT && over <= PLAY) return SOME;
  if (isTwoLines(over, width)) return POINTS.twoLines;
  if (over > PLAY) return Math.max(-HEAVY, Math.min(0, MOST_INDENT - over) - SLIGHT);
  return Math.max(-STRONG, SOME + CLEAR * Math.min(0, over + TIGHT + leave));
}

/** How well a line fits as a later one of a paragraph: it fills the width, ends the sentence or jumps. */
export function midShape({ own, ends, jumps, leave }: MeasuredLine, width: number): number {
  if (width === 0) return POINTS.unknownWidth;
  const over = own - width;
  if (over >= -TIGHT && over <= PLAY) return SOME;
  if ((ends || jumps) && over < 0) return FAINT;
  if (isTwoLines(over, width)) return POINTS.twoLines;
  if (over > PLAY) return Math.max(-HEAVY, SOME - (over - PLAY) * FAIR);
  return Math.max(-STRONG, SOME + CLEAR * Math.min(0, over + TIGHT + leave));
}

/** Two printed lines between which the dump has lost the line's end. */
function isTwoLines(over: number, width: number): boolean {
  return Math.abs(over - width) <= SPREAD;
}

/** Parts of an article after which another may begin, whatever stands before them. */
const ENDING: ReadonlySet<Cut> = new Set(['byline', 'closing', 'credit', 'jump']);

/** What the part of an article that follows says of the line before it. */
export function beforeCut(state: FitState, cut: Cut): number {
  const open = (state.role === 'first' || state.role === 'mid') && state.line?.ends === false;
  switch (cut) {
    // A text whose sentence goes on is not signed; what stands above a byline is its headline.
    case 'byline':
    case 'note':
      return state.role === 'head' ? POINTS.announces : open ? POINTS.openBeforeByline : 0;
    case 'closing':
      return state.role === 'head' ? POINTS.headBeforeClosing : 0;
    case 'credit':
      return state.role === 'head' ? POINTS.headBeforeCredit : 0;
    case 'jump':
      return state.role === 'head' ? POINTS.headBeforeJump : 0;
    case 'end':
      return open ? POINTS.openEnd : 0;
    default:
      return 0;
  }
}

/** What speaks for reading `line` so after the one before. */
export function weighLine(
  before: FitState,
  role: FitRole,
  width: number,
  line: MeasuredLine,
): number {
  const last = before.line;
  const text = before.role === 'first' || before.role === 'mid';
  const open = text && last !== undefined && !last.ends;
  const { cut } = line;
  let sum = beforeCut(before, cut) + weighIndent(role, line);
  switch (role) {
    case 'head': {
      const apart = cut !== 'none';
      if (open) sum += ENDING.has(cut) ? 0 : POINTS.headAfterOpen;
      if (before.role !== 'head') return sum + POINTS.headBegins + (apart ? POINTS.headInBlock : 0);
      const most = line.own > TINY ? MOST_HEAD_LINES : MOST_TINY_LINES;
      if (before.count >= most) sum += POINTS.headTooMany;
      return sum + (apart ? POINTS.headOverBlank : 0);
    }
    case 'name':
      if (before.role === 'head') {
        const inWord = cut === 'none' && line.seam >= MOST_SEAM;
        return sum + POINTS.nameAfterHead + (inWord ? POINTS.nameInWord : 0);
      }
      return sum + (open ? POINTS.openBeforeByline : 0);
    case 'first':
      if (line.kind === 'lead' && (before.role === 'head' || before.role === 'name'))
        sum += POINTS.announces;
      if (before.role === 'head' && cut !== 'none') sum += POINTS.headInBlock;
      if (before.role === 'head' && line.jumps) sum += POINTS.jumpBelowHead;
      if (before.role === 'head' && cut === 'credit') sum += POINTS.captionAfterCredit;
      if (!text) return sum + (width === 0 ? POINTS.unknownBegins : 0);
      if (open && cut !== 'jump') sum += POINTS.firstAfterOpen;
      if (!open && !isShort(before)) sum += POINTS.firstAfterFull;
      if (isOneColumn(before.width, width) || line.kind === 'lead') return sum;
      if (open) return sum + otherWidth(cut);
      return sum + (width === 0 ? POINTS.unknownBegins : POINTS.otherWidthFirst);
    default:
      if (!text) return sum + (before.role === 'start' ? 0 : POINTS.midAfterHead);
      if (!open) sum += isShort(before) ? POINTS.midAfterShort : POINTS.midAfterEnd;
      if (open) sum += POINTS.seam * line.seam + (line.opens ? POINTS.openerInside : 0);
      if (cut === 'block') sum += POINTS.midOverBlank;
      if (open && width === 0 && line.own > last.own + INDENT + SPREAD) sum += POINTS.outgrows;
      return sum + (isOneColumn(before.width, width) ? 0 : otherWidth(cut));
  }
}

/** What an indent, or none, says of a line where the dump keeps them. */
function weighIndent(role: FitRole, { indented, kind }: MeasuredLine): number {
  if (indented === undefined || kind === 'lead') return 0;
  if (role === 'first') return indented ? POINTS.firstIndented : POINTS.firstNotIndented;
  return role === 'mid' && indented ? POINTS.midIndented : 0;
}

function isOneColumn(width: number, other: number): boolean {
  return width > 0 === other > 0 && Math.abs(width - other) <= PLAY;
}

function otherWidth(cut: Cut): number {
  return cut === 'none' ? POINTS.otherWidthInBlock : POINTS.otherWidth;
}

/** Stops well short of the column's edge. */
function isShort({ role, width, line }: FitState): boolean {
  if (width === 0 || !line) return false;
  return width - line.own - (role === 'first' ? INDENT : 0) >= INDENT;
}
