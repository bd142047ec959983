import { CLEAR, FAINT, FAIR, HEAVY, SLIGHT, SOME, STRONG, WEAK } from '../text/points.ts';

/**
 * What speaks for (above 0) or against reading a printed line so; the unit is a line that fits its
 * column.
 */
export const POINTS = {
  /** Between two steps of the scale: either one costs subheads of pages that `mutool` reads. */
  headBegins: -1.2,
  headTooMany: -CLEAR,
  /** `■高桂英`: the mark of a byline before a name. */
  headMarked: -STRONG,
  /** Markdown says so. */
  heading: HEAVY,
  /** A byline, a dateline or a note follows. */
  announces: CLEAR,
  headAfterOpen: -HEAVY,
  headOverBlank: -WEAK,
  /** A headline's own block of the dump. */
  headInBlock: SLIGHT,
  name: -SLIGHT,
  nameAfterHead: FAIR,
  /** `…暖了环|卫工`: a word of the headline above goes on in the line. */
  nameInWord: -CLEAR,
  nameMarked: CLEAR,
  twoLines: -SLIGHT,
  unknownWidth: -SLIGHT,
  unknownBegins: -SOME,
  /** A paragraph of one line; without a full stop, it ends like a headline's `！`. */
  oneLine: -FAINT,
  oneLineFits: FAINT,
  oneLineNoStop: -SOME,
  firstAfterOpen: -STRONG,
  firstAfterFull: -WEAK,
  midAfterShort: -STRONG,
  midAfterEnd: -FAINT,
  midAfterHead: -CLEAR,
  midOverBlank: -FAINT,
  /** Where the dump keeps indents. */
  firstIndented: SOME,
  firstNotIndented: -SOME,
  midIndented: -SOME,
  otherWidth: -CLEAR,
  otherWidthInBlock: -STRONG,
  otherWidthFirst: -FAIR,
  /** Of two lines of an unknown column the second is much longer. */
  outgrows: -CLEAR,
  /** For each point of a seam's score inside a paragraph. */
  seam: WEAK,
  /** For each square that a headline's line is longer than most. */
  headLong: -FAINT,
  openBeforeByline: -CLEAR,
  headBeforeCredit: -CLEAR,
  /** Names in brackets close a text. */
  headBeforeClosing: -CLEAR,
  /** A story's last words stand before its jump line, cut off where they may. */
  headBeforeJump: -STRONG,
  /** Nothing but one cut line stands between a headline and a jump line. */
  jumpBelowHead: -CLEAR,
  /** A picture's headline, its credit, its caption. */
  captionAfterCredit: FAIR,
  openEnd: -CLEAR,
  /** `据悉`, `接下来` in mid-sentence. */
  openerInside: -FAIR,
} as const;

/** What a headline's line hardly shows; it may end with any word, as a long headline is broken anywhere. */
export const HEAD_SIGNS = {
  stop: -HEAVY,
  sentence: -CLEAR,
  pause: -FAIR,
  bound: -FAIR,
  tooLong: -HEAVY,
} as const;
