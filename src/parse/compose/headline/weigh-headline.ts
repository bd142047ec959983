import {
  KICKER,
  NEEDS_MORE,
  PLACE_DOES,
  SAME_PART,
  SUBTITLE,
  SUM,
} from '../../signs/headline-words.ts';
import { ENDS } from '../../text/edges.ts';
import { logShare } from '../../text/log-share.ts';
import { hasOpenMark } from '../../text/paired-marks.ts';
import { CLEAR, FAINT, FAIR, SLIGHT, SOME, STRONG, WEAK } from '../../text/points.ts';
import { widthOf } from '../../text/width-of.ts';
import type { HeadlinePiece } from './headline-piece.ts';
import { weighHalves } from './weigh-halves.ts';

/** What speaks for (above 0) or against a reading of a headline; the unit is that of `seam`. */
const WORTH = {
  told: SOME,
  kicker: -FAINT,
  subtitle: -SLIGHT,
  bothOfThem: -CLEAR,
  bothAfterLead: -STRONG,
  /** Between the pieces of one part. */
  joined: { space: SOME, line: -SOME, block: -CLEAR },
  /** Between two parts. */
  cut: { space: -CLEAR, line: -WEAK, block: SOME },
  otherLevel: FAIR,
  openQuote: STRONG,
  samePart: STRONG,
  byMeans: FAIR,
  needsMore: CLEAR,
  placeDoes: CLEAR,
  sum: CLEAR,
  leadsIn: STRONG,
  /** A title of two lines may be broken at its comma, too. */
  comma: FAIR,
  /** The main headline has the better heading mark, or the worse. */
  mark: CLEAR,
  longTitle: -FAINT,
  shortTitle: -CLEAR,
  manyLines: -CLEAR,
  /** Set smaller, and so wider in characters, than the title beside it. */
  wider: SOME,
} as const;
/** A line with a comma at its end is a kicker only if it has as many squares. */
const SHORT_KICKER = 9;
/** Squares of the longest main headline without penalty. */
const LONG_TITLE = 27;
/** Squares of the shortest main headline, and its most lines, without penalty. */
const SHORT_TITLE = 4;
const MOST_LINES = 4;
/** A part this much wider than the title is set smaller. */
const MUCH_WIDER = 1.3;

/**
 * What one reading of a headline block is worth: the sum over its cuts, the seams inside its parts
 * and the shape of the parts.
 *
 * @param seams how well each piece goes on from the one before
 * @param title index of the title's first piece
 * @param subtitle index of the subtitle's first piece; the number of pieces where there is none
 */
export function weighHeadline(
  pieces: readonly HeadlinePiece[],
  seams: readonly number[],
  title: number,
  subtitle: number,
): number {
  let sum = pieces.reduce((told, piece, i) => {
    const part = i < title ? 'kicker' : i < subtitle ? 'title' : 'subtitle';
    return told + WORTH.told * weighTold(piece, part, i === title);
  }, 0);
  for (let i = 1; i < pieces.length; i++) {
    const cut = i === title || i === subtitle;
    sum += weighSeam(pieces, seams, i, cut ? 'cut' : i < title ? 'kicker' : 'rest');
  }
  const [kicker, main, sub] = [
    pieces.slice(0, title),
    pieces.slice(title, subtitle),
    pieces.slice(subtitle),
  ];
  const width = widthOfAll(main);
  if (width > LONG_TITLE) sum += WORTH.longTitle * (width - LONG_TITLE);
  if (width < SHORT_TITLE && pieces.length > 1) sum += WORTH.shortTitle;
  sum += WORTH.manyLines * Math.max(0, main.length - MOST_LINES);
  if (KICKER.test(textOf(main))) sum -= leadsInOf(textOf(main));
  if (kicker.length > 0 && SUBTITLE.test(textOf(main))) sum -= WORTH.leadsIn;
  const led = kicker.length > 0 && KICKER.test(textOf(kicker));
  if (kicker.length > 0) {
    sum += WORTH.kicker + weighMarks(main, kicker);
    if (led && widthOfAll(kicker) >= SHORT_KICKER) sum += leadsInOf(textOf(kicker));
  }
  if (kicker.length > 0 && sub.length > 0) sum += led ? WORTH.bothAfterLead : WORTH.bothOfThem;
  if (sub.length > 0) {
    sum += WORTH.subtitle + weighMarks(main, sub);
    if (SUBTITLE.test(textOf(sub))) sum += WORTH.leadsIn;
    if (widestOf(sub) > MUCH_WIDER * widestOf(main)) sum += WORTH.wider;
  }
  return sum;
}

/**
 * What a piece's line is told to be speaks for its part, as the logarithm of odds. A line that is told to go
 * on in a title opens none, and the other way about; a piece within a line says nothing of that.
 */
function weighTold(
  { shares, gap }: HeadlinePiece,
  part: 'kicker' | 'title' | 'subtitle',
  opens: boolean,
): number {
  if (!shares) return 0;
  const title = shares.title + shares['title-on'];
  const sum = shares.kicker + title + shares.subtitle;
  const own = gap === 'space' ? title : opens ? shares.title : shares['title-on'];
  const share = part === 'title' ? own : shares[part];
  return logShare(share, sum);
}

/** What the place between a piece and the one before is worth inside a part or as its end. */
function weighSeam(
  pieces: readonly HeadlinePiece[],
  seams: readonly number[],
  i: number,
  as: 'cut' | 'kicker' | 'rest',
): number {
  const [left, right] = [pieces[i - 1], pieces[i]];
  if (!left || !right) return 0;
  const levels = left.level !== right.level ? WORTH.otherLevel : 0;
  const open = hasOpenMark(left.text.text) ? WORTH.openQuote : 0;
  const bound =
    open +
    (SAME_PART.test(right.text.text) ? WORTH.samePart : 0) +
    // Phrases side by side without a subject, and by what means.
    (left.gap === 'space' && right.text.text.startsWith('以') ? WORTH.byMeans : 0) +
    (ENDS.dangling.test(left.text.text) || NEEDS_MORE.test(left.text.text) ? WORTH.needsMore : 0);
  if (as === 'cut') return WORTH.cut[right.gap] + levels - bound;
  const kind = as === 'kicker' ? Math.max(-1, WORTH.joined[right.gap]) : WORTH.joined[right.gap];
  const led = leadsOn(left, right, as) ? leadsInOf(left.text.text) : 0;
  const sum = SUM.test(left.text.text) ? WORTH.sum : 0;
  const place = right.gap !== 'space' && PLACE_DOES.test(right.text.text) ? WORTH.placeDoes : 0;
  return kind + weighHalves(pieces, seams, i) + bound - levels - led - place - sum;
}

/** How surely a part that leads in ends where its text does. */
function leadsInOf(text: string): number {
  return /[，,]$/u.test(text) ? WORTH.comma : WORTH.leadsIn;
}

/** Whether words at a seam say that one part ends there. */
function leadsOn(left: HeadlinePiece, right: HeadlinePiece, as: 'kicker' | 'rest'): boolean {
  return (
    // A kicker may be torn at any place, also after its commas.
    (as === 'rest' && KICKER.test(left.text.text) && left.width >= SHORT_KICKER) ||
    /(?:强调|——|[！!])$/u.test(left.text.text) ||
    SUBTITLE.test(right.text.text)
  );
}

/** Below all heading marks of markdown. */
const LOWEST = 7;

function weighMarks(main: readonly HeadlinePiece[], other: readonly HeadlinePiece[]): number {
  const rank = (part: readonly HeadlinePiece[]): number =>
    Math.min(...part.map((p) => p.level || LOWEST));
  return WORTH.mark * Math.sign(rank(other) - rank(main));
}

function textOf(part: readonly HeadlinePiece[]): string {
  return part.map((piece) => piece.text.text).join('');
}

function widestOf(part: readonly HeadlinePiece[]): number {
  return Math.max(...part.map((piece) => piece.width));
}

function widthOfAll(part: readonly HeadlinePiece[]): number {
  return widthOf(textOf(part));
}
